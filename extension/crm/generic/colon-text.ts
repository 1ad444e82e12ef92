import { fieldText } from './field-text.ts';
import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import type { Candidate, Seen, Unit, Walked } from './seen.ts';
import { span } from './span.ts';

const LONGEST_REST = 5;
const OPENS = /[:：]$/;
const PAIR = /^([^:：]{1,30}?)\s*(?:：|:(?=\s))\s*(.+)$/;
const NO_FIELD_TAGS = /^(H[1-6]|A|LABEL|OPTION)$/;
const SENTENCE_END = /[.。!！]$/;

/** What systems say about themselves and to their user on every page. */
const NO_FIELD =
  /^(欢迎|您好|你好|当前用户|版本|welcome|hello|hi|logged in|signed in|user|version|copyright|published|updated|note|tip|warning|error)/i;

/** Label and value in one run of text: `Industry: Postal services`, `行业：邮政`. */
export function colonText({ units, parents }: Walked): Candidate[] {
  const found = parents.flatMap((parent) => besideText(parent, units));
  for (const unit of units) {
    if (unit.control || unit.holder.place.listed || NO_FIELD_TAGS.test(unit.holder.tag)) continue;
    const [, name = '', text = ''] = PAIR.exec(unit.text) ?? [];
    const label = cleanLabel(name);
    // A colon within a sentence introduces its second half.
    if (SENTENCE_END.test(text) && text.split(' ').length > 5) continue;
    if (
      text === '' ||
      text.length > 120 ||
      NO_FIELD.test(label) ||
      !labelLike(label, 30) ||
      label.split(' ').length > 5
    )
      continue;
    found.push({
      label,
      labelUnits: [],
      valueUnits: [unit.index],
      text,
      at: unit.holder,
      by: 'text',
      sure: 0.5,
    });
  }
  return found;
}

/** `行业：<b>邮政</b>`: the bare text of a block names the rest of it. */
function besideText(parent: Seen, units: readonly Unit[]): Candidate[] {
  const { start, end, ownText, place, tag } = parent;
  const first = units[start];
  if (!ownText || place.listed || end - start < 2 || end - start > LONGEST_REST || NO_FIELD_TAGS.test(tag))
    return [];
  if (first === undefined || first.holder !== parent || first.control || !OPENS.test(first.text)) return [];
  const valueUnits = span(start + 1, end);
  const label = cleanLabel(first.text);
  if (NO_FIELD.test(label) || !labelLike(label, 30) || parent.kids.some(({ kids }) => kids.length > 1))
    return [];
  if (valueUnits.some((index) => OPENS.test(units[index]?.text ?? '') || units[index]?.holder === parent))
    return [];
  const text = fieldText(units, valueUnits);
  return [{ label, labelUnits: [start], valueUnits, text, at: parent, by: 'text', sure: 0.55 }];
}
