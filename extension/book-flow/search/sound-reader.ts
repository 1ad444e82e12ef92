import type { Sound } from './sound.ts';

const HAN = /\p{Script=Han}/u;

/** Whether a text holds Chinese characters, so that it can be searched by sound. */
export function holdsHan(text: string): boolean {
  return HAN.test(text);
}

/** Loads the readings of Chinese characters, which weigh a few hundred kilobytes, and gives their reader. */
export async function soundReader(): Promise<(text: string) => Sound> {
  const { polyphonic } = await import('pinyin-pro');
  return (text) => {
    const characters = [...text];
    const readings = polyphonic(text, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });
    return characters.flatMap((character, at) =>
      // Nobody types the blanks and brackets inside a name.
      /[\p{L}\p{N}]/u.test(character) ? [[character.toLowerCase(), ...spelled(readings[at] ?? [])]] : [],
    );
  };
}

/** ü is typed as v, u or yu, by habit. */
function spelled(readings: readonly string[]): readonly string[] {
  return readings.flatMap((reading) =>
    /^[ln]v/.test(reading)
      ? [reading, reading.replace('v', 'u'), reading.replace('v', 'yu')]
      : /^[a-z]+$/.test(reading)
        ? [reading]
        : [],
  );
}
