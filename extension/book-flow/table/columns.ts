import { FIELDS, fieldOf } from '../../../core/account/fields.ts';
import { CLASS_COLUMNS, SOURCE_COLUMN } from './class-columns.ts';
import type { Column, TextColumn } from './column.ts';
import { fieldColumn } from './field-column.ts';
import { SCORE_COLUMNS } from './score-columns.ts';
import { tableText } from './table-text.ts';

const NAME: TextColumn = {
  key: 'name',
  label: tableText.account,
  kind: 'text',
  usual: true,
  width: 190,
  of: ({ stored, assessment }) => assessment.name ?? stored.name,
};

const NEXT: TextColumn = {
  key: 'next',
  label: tableText.next,
  kind: 'text',
  usual: true,
  width: 240,
  of: ({ next }, { words }) => (next === undefined ? undefined : words.message(next.title)),
};

const DUE: Column = {
  key: 'due',
  label: tableText.due,
  kind: 'date',
  width: 116,
  of: ({ next }) => next?.due,
};

const SEEN: Column = {
  key: 'seen',
  label: tableText.seen,
  kind: 'date',
  width: 116,
  of: ({ stored }) => stored.seen.slice(0, 10),
};

const WHO = ['industry', 'region', 'manager', 'parent'] as const;
const FIRST: readonly Column[] = [
  NAME,
  ...WHO.map((key) => fieldColumn(fieldOf(key))),
  fieldColumn(fieldOf('revenue')),
  ...SCORE_COLUMNS.filter(({ key }) => key !== 'risk'),
  ...CLASS_COLUMNS.filter(({ key }) => key !== 'riskBand'),
  ...[...SCORE_COLUMNS, ...CLASS_COLUMNS].filter(({ key }) => key === 'risk' || key === 'riskBand'),
  NEXT,
  DUE,
  fieldColumn(fieldOf('lastContact')),
  SOURCE_COLUMN,
  SEEN,
];
const named = new Set(FIRST.map(({ key }) => key));
const USUAL_FIELDS = new Set(['industry', 'revenue']);
const ORDER = ['name', 'id', ...WHO, 'revenue', 'growth', 'value'];
/** Heads of columns have less room than the names of fields. */
const SHORT = new Map([
  ['revenue', tableText.revenue],
  ['manager', tableText.manager],
]);

/** Every column that the table can show, in the order in which it shows them; the name is always there. */
export const COLUMNS: readonly Column[] = [
  ...FIRST,
  ...FIELDS.filter(({ key }) => !named.has(key)).map(fieldColumn),
]
  .map(
    (column): Column => ({
      ...column,
      label: SHORT.get(column.key) ?? column.label,
      ...(USUAL_FIELDS.has(column.key) ? { usual: true } : {}),
    }),
  )
  .toSorted((a, b) => place(a) - place(b));

const byKey = new Map(COLUMNS.map((column) => [column.key, column]));

export function columnOf(key: string): Column | undefined {
  return byKey.get(key);
}

/** The columns that a reader has chosen, the name first whatever they chose. */
export function columnsShown(chosen: ReadonlySet<string> | undefined): readonly Column[] {
  return COLUMNS.filter(
    ({ key, usual }) => key === 'name' || (chosen === undefined ? usual === true : chosen.has(key)),
  );
}

function place({ key }: Column): number {
  const at = ORDER.indexOf(key);
  return at < 0 ? ORDER.length : at;
}
