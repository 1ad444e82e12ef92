import { fieldText } from './field-text.ts';
import { joined } from './joined.ts';
import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import type { Candidate, Seen, Walked } from './seen.ts';
import { span } from './span.ts';

/** `dt` and the `dd`s after it, also when each pair is wrapped in a `div`. */
export function definitionList({ units, parents }: Walked): Candidate[] {
  const found: Candidate[] = [];
  for (const list of parents) {
    if (list.place.listed || !list.kids.some(({ tag }) => tag === 'DT')) continue;
    for (let n = 0; n < list.kids.length; n++) {
      const term = list.kids[n];
      if (term?.tag !== 'DT') continue;
      const values: Seen[] = [];
      while (list.kids[n + 1]?.tag === 'DD') values.push(list.kids[++n] as Seen);
      const first = values[0];
      const labelUnits = span(term.start, term.end);
      const label = cleanLabel(joined(units, labelUnits));
      if (first === undefined || !labelLike(label, 80)) continue;
      const valueUnits = values.flatMap((value) => span(value.start, value.end));
      const text = values
        .map((value) => fieldText(units, span(value.start, value.end)))
        .filter((part) => part !== '')
        .join(', ');
      found.push({ label, labelUnits, valueUnits, text, at: first, by: 'dl', sure: 0.93 });
    }
  }
  return found;
}
