import type { Unit } from './seen.ts';

/** Units as one text, with the space or comma that stands between them on the page. */
export function joined(units: readonly Unit[], indexes: readonly number[]): string {
  let text = '';
  for (const index of indexes) {
    const unit = units[index];
    if (unit === undefined || unit.text === '') continue;
    text += text === '' ? unit.text : unit.gap + unit.text;
  }
  return text.length > 1000 ? text.slice(0, 1000) : text;
}
