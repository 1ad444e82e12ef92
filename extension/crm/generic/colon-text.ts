import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import type { Candidate, Walked } from './seen.ts';

const PAIR = /^([^:：]{1,30}?)\s*(?:：|:(?=\s))\s*(.+)$/;
const NO_FIELD_TAGS = /^(H[1-6]|A|LABEL|OPTION)$/;
const SENTENCE_END = /[.。!！]$/;

/** What systems say about themselves and to their user on every page. */
const NO_FIELD =
  /^(欢迎|您好|你好|当前用户|版本|welcome|hello|hi|logged in|signed in|user|version|copyright|published|updated|note|tip|warning|error)/i;

/** Label and value in one run of text: `Industry: Postal services`, `行业：邮政`. */
export function colonText({ units }: Walked): Candidate[] {
  const found: Candidate[] = [];
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
