/** How a text may be read aloud: for each character its readings in plain letters, the character itself first. */
export type Sound = readonly (readonly string[])[];

/**
 * Whether letters spell a part of a text by its sound: whole syllables, first letters, or both mixed; the last
 * syllable may be unfinished.
 *
 * @param letters Folded, without blanks.
 * @example spells([['华', 'hua'], ['信', 'xin']], 'hx') //=> true
 */
export function spells(sound: Sound, letters: string): boolean {
  return letters !== '' && sound.some((_, from) => reaches(sound, from, letters));
}

function reaches(sound: Sound, from: number, letters: string): boolean {
  let ends = new Set([0]);
  for (const readings of sound.slice(from)) {
    const next = new Set<number>();
    for (const end of ends) {
      for (const reading of readings) {
        const left = letters.slice(end);
        if (reading.startsWith(left)) return true;
        for (const part of partsOf(reading)) if (left.startsWith(part)) next.add(end + part.length);
      }
    }
    if (next.size === 0) return false;
    ends = next;
  }
  return ends.has(letters.length);
}

/** What may stand for a character inside a word: the whole syllable, or the sound that it begins with. */
function partsOf(reading: string): readonly string[] {
  const start = reading.slice(0, 1);
  return /^[zcs]h/.test(reading) ? [reading, start, reading.slice(0, 2)] : [reading, start];
}
