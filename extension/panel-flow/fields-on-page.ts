import { columnDecimal } from '../../core/account/column-decimal.ts';
import type { FieldKey, FieldKind } from '../../core/account/field.ts';
import { fieldOf } from '../../core/account/fields.ts';
import { type HeaderUnit, readHeaderUnit } from '../../core/account/header-unit.ts';
import { isMissing } from '../../core/account/missing.ts';
import { readField } from '../../core/account/read-field.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import { saysElse } from '../../core/account/says-else.ts';
import { toldByDay } from '../../core/account/told-by-day.ts';
import type { Given } from '../crm/crm-on-page.ts';
import type { LabelledText, PageReading } from '../crm/page-reading.ts';
import { labelMatch, unitIn } from './label-match.ts';
import { plainDayOn } from './plain-day.ts';

/** Every label with a value on a page, and what became of it. */
export interface FieldsOnPage {
  /** One reading a field: the surest. */
  readonly readings: readonly FieldReading[];
  /** What else is said of a field already read: by other places on the page, or by the page where the CRM itself was asked. */
  readonly also: readonly FieldReading[];
  /** Fields that the page has and leaves empty. */
  readonly blank: ReadonlySet<FieldKey>;
  /** Labels that stand for no field of the account record. */
  readonly unused: readonly LabelledText[];
  /** The label under which the account's name stood; undefined when it was taken from the page's heading. */
  readonly nameLabel: string | undefined;
}

/** Where a name that no label gave was read. Shown as it stands, so in both languages. */
export const HEADING_PLACE = 'page heading · 页面标题';

/** The CRM's own word, what the user pointed at, a place known to hold it; any other place is worth least. */
const WORTH: Readonly<Record<Given['how'], number>> = { api: 3, taught: 2, dom: 1 };
const ORIGIN = { api: 'api', taught: 'taught', dom: 'page' } as const;

const NUMBERS: ReadonlySet<FieldKind> = new Set(['money', 'ratio', 'count', 'rating', 'years', 'months']);
const AMOUNT = /^(\p{Sc}|[A-Z]{3}) ?-?\d[\d.,\s]*$|^-?\d[\d.,\s]*(\p{Sc}|[A-Z]{3})$/u;

const BARE_NUMBER = /^\(?[-−]?[\d.,'\s]+\)?$/;
const NONE = /^(?:none|nil|not applicable|unassigned|tbd|暂无|没有|不适用|未分配)$/i;

interface Candidate {
  readonly reading: FieldReading;
  readonly label: string;
  /** Of the way in which it was read. */
  readonly worth: number;
  readonly sure: number;
  readonly rank: number;
}

/**
 * Turns the labels and values of a page into readings of account fields.
 * Nothing with a value is dropped: it is a reading, stands also on the page, or is named as not used.
 */
export function fieldsOnPage(page: PageReading, at: string): FieldsOnPage {
  const unmatched: LabelledText[] = [];
  const candidates = new Map<FieldKey, Candidate[]>();
  const blank = new Set<FieldKey>();
  const add = (one: Candidate) => {
    const { field } = one.reading;
    candidates.set(field, [...(candidates.get(field) ?? []), one]);
  };
  for (const { how, fields } of page.given ?? [])
    for (const { field, text, where, label } of fields) {
      if (isMissing(text)) blank.add(field);
      else {
        const reading = readField(field, text, { origin: ORIGIN[how], where, at }, unitIn(field, label));
        add({ reading, label: where, worth: WORTH[how], sure: 1, rank: 0 });
      }
    }
  const decimal = decimalOf(page.pairs);
  const plainDay = plainDayOn(page, at);
  for (const pair of page.pairs) {
    const match = labelMatch(pair);
    if (isMissing(pair.text) || (match !== undefined && saysNone(match.field, pair.text))) {
      if (match !== undefined) blank.add(match.field);
      continue;
    }
    if (match === undefined) {
      unmatched.push(pair);
      continue;
    }
    const place = { origin: 'page', where: placeOf(pair), at } as const;
    const unit = match.unit ?? statedUnit(match.field, pair);
    const options = { decimal, ...(unit === undefined ? {} : { unit }) };
    const dated = fieldOf(match.field).kind === 'date';
    const read = readField(match.field, dated ? plainDay(pair.text) : pair.text, place, options);
    const reading = { ...read, text: pair.text };
    add({ reading, label: pair.label, worth: 0, sure: pair.sure, rank: match.rank });
  }
  const unused = unmatched.filter((pair) => {
    const told = pair.related ? undefined : toldByDay(pair.label, plainDay(pair.text), at.slice(0, 10));
    // What the page itself tells in years or months is the better word.
    if (told === undefined || candidates.has(told.field)) return true;
    const read = readField(told.field, String(told.amount), { origin: 'page', where: placeOf(pair), at });
    add({ reading: { ...read, text: pair.text }, label: pair.label, worth: 0, sure: pair.sure, rank: 0 });
    return false;
  });

  const readings: FieldReading[] = [];
  const also: FieldReading[] = [];
  let nameLabel: string | undefined;
  for (const [field, list] of candidates) {
    const [best, ...rest] = list.toSorted(surestFirst);
    if (best === undefined) continue;
    readings.push(best.reading);
    also.push(...othersThan(best.reading, rest));
    if (field === 'name') nameLabel = best.label;
  }
  if (nameLabel === undefined && page.heading !== undefined && !isMissing(page.heading)) {
    readings.unshift(readField('name', page.heading, { origin: 'page', where: HEADING_PLACE, at }));
  }
  return { readings, also, unused, blank, nameLabel };
}

/** How the page writes decimals, by its amounts and by what stands under labels of numbers: `1.250,00 €` settles it. */
function decimalOf(pairs: readonly LabelledText[]): '.' | ',' {
  const texts = pairs.filter((pair) => {
    const match = labelMatch(pair);
    return match === undefined ? AMOUNT.test(pair.text) : NUMBERS.has(fieldOf(match.field).kind);
  });
  return columnDecimal(texts.map(({ text }) => text));
}

/** What other places say, each thing once. */
function othersThan(best: FieldReading, rest: readonly Candidate[]): readonly FieldReading[] {
  const said = [best];
  for (const { reading } of rest) if (said.every((one) => saysElse(reading, one))) said.push(reading);
  return said.slice(1);
}

/** A text that can be read before one that cannot; then the better way; then the surer pairing; then the better label; then page order. */
function surestFirst(a: Candidate, b: Candidate): number {
  const readable = Number(b.reading.value !== undefined) - Number(a.reading.value !== undefined);
  return readable || b.worth - a.worth || b.sure - a.sure || a.rank - b.rank;
}

/** What the page says of all amounts around holds for those that say nothing of their own. */
function statedUnit(field: FieldKey, { text, unit }: LabelledText): HeaderUnit | undefined {
  if (unit === undefined || fieldOf(field).kind !== 'money' || !BARE_NUMBER.test(text)) return undefined;
  return readHeaderUnit(unit);
}

/** *None* in the place of a name or a word; elsewhere it may be an answer. Nothing is numbered 0. */
function saysNone(field: FieldKey, text: string): boolean {
  if (field === 'id') return /^0+$/.test(text.trim());
  return fieldOf(field).kind === 'text' && NONE.test(text.trim());
}

function placeOf(pair: LabelledText): string {
  return pair.where === '' ? pair.label : `${pair.where} › ${pair.label}`;
}
