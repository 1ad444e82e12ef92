import type { PageTable } from '../page-reading.ts';
import { joined } from './joined.ts';
import { labelLike } from './label-like.ts';
import { isItem, isNamedItem } from './related.ts';
import { remembered } from './remembered.ts';
import type { Candidate, Seen, Walked } from './seen.ts';
import { signature } from './signature.ts';
import { span } from './span.ts';

const PEOPLE = /^(key |related )?(contacts|people|contact persons?)$|^(关键|相关)?(联系人|人员)(列表)?$/i;
const DEALS = /^(open |related )?(deals|opportunities)$|^(相关)?(商机|销售机会)(列表)?$/i;
const COUNT = /\s*[(（[]?\s*\d*\+?\s*[)）\]]?$/;
const AMOUNT =
  /^([A-Z]{0,3}[¥￥$€£₹]|[A-Z]{3} )\s?\d[\d.,]*( ?[kKmMbB万亿]\S{0,2})?$|^\d[\d.,]* ?([¥￥$€£₹元]|万元?|[A-Z]{3})$/;
const DATE =
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$|^[A-Z][a-z]{2,8} \d{1,2}, \d{4}$|^\d{1,2}[ -][A-Z][a-z]{2,8}[ -]\d{4}$/;
/** Said before the day on which a deal closes. */
const CLOSES =
  /^(expected |forecast |actual |est\.? )?(close(s|d)?|closing|close date)( on)?:? (?=.*\d{4})|^预计(成交|结单)(日期|时间)?[:：]?\s*/i;
const NO_LIST = /^(TABLE|THEAD|TBODY|TR|DL)$/;
const HEADING = /^H[1-6]$/;
const MOST_TEXTS = 8;
const LONGEST = 60;

/**
 * Lists of people and deals that carry no labels at all: a heading says what they are, and each entry begins with
 * its name. Only what cannot be taken for something else is read beside it: a person's title, a deal's amount and day.
 */
export function itemTables({ units, parents }: Walked, chosen: readonly Candidate[]): PageTable[] {
  const paired = new Set(chosen.flatMap(({ labelUnits, valueUnits }) => [...labelUnits, ...valueUnits]));
  const within = new Set<Seen>();
  const found: PageTable[] = [];
  for (const seen of parents) {
    if (seen.parent !== undefined && within.has(seen.parent)) within.add(seen);
    if (within.has(seen) || seen.place.listed || NO_LIST.test(seen.tag)) continue;
    const trail = seen.kids.find(isEntry)?.trail ?? [];
    const read = readerUnder(trail.at(-1) ?? '');
    if (read === undefined) continue;
    const items = entriesIn(seen);
    if (items.length === 0) continue;
    const rows = items.map((item) => read(textsOf(item)));
    if (!rows.every((row) => row !== undefined)) continue;
    for (const item of items) within.add(item);
    const headers = read === person ? ['Name', 'Title'] : ['Name', 'Amount', 'Close date'];
    found.push({ headers, rows, where: trail.join(' › ') });
  }
  return found;

  /** Blocks of one make, none of which holds labelled values. */
  function entriesIn(parent: Seen): readonly Seen[] {
    const shown = parent.kids.filter(isEntry);
    const [first] = shown;
    if (first === undefined || !shown.every((kid) => signature(kid) === signature(first))) return [];
    // One block alone may as well hold the whole list.
    if (!(shown.length === 1 ? isNamedItem(first) : isItem(first))) return [];
    const sized = ({ start, end, place }: Seen) =>
      !place.listed && end - start <= MOST_TEXTS && span(start, end).every((index) => !paired.has(index));
    return shown.every(sized) ? shown : [];
  }

  function textsOf({ start, end }: Seen): readonly string[] {
    return span(start, end).flatMap((index) => {
      const text = units[index]?.control === undefined ? joined(units, [index]) : '';
      const parts = text.split(/\s[·|•]\s/).map((part) => part.replace(CLOSES, ''));
      return parts.filter((part) => part !== '' && part.length <= LONGEST);
    });
  }
}

const isEntry = ({ start, end, tag }: Seen) => end > start && !HEADING.test(tag);

/** How the entries of a list are read that stands under a heading. */
const readerUnder = remembered((heading) => {
  const plain = heading.replace(COUNT, '').trim();
  return PEOPLE.test(plain) ? person : DEALS.test(plain) ? deal : undefined;
});

function person(texts: readonly string[]): readonly string[] | undefined {
  const [name, second = ''] = withoutInitials(texts);
  if (name === undefined || !labelLike(name, LONGEST) || /\d/.test(name)) return undefined;
  return [name, labelLike(second, LONGEST) && !/[\d@]/.test(second) ? second : ''];
}

/** What a picture of a person shows while there is none. */
function withoutInitials(texts: readonly string[]): readonly string[] {
  const [first = '', second] = texts;
  return second !== undefined && /^(\p{Lu}{1,2}|\p{Script=Han})$/u.test(first) ? texts.slice(1) : texts;
}

function deal([name, ...others]: readonly string[]): readonly string[] | undefined {
  if (name === undefined || AMOUNT.test(name) || DATE.test(name)) return undefined;
  const [amounts, days] = [
    others.filter((text) => AMOUNT.test(text)),
    others.filter((text) => DATE.test(text)),
  ];
  // Two amounts or two days: which of them is meant is not said.
  return [name, amounts.length === 1 ? (amounts[0] ?? '') : '', days.length === 1 ? (days[0] ?? '') : ''];
}
