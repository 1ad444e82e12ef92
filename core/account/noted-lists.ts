import type { AccountTables } from './account.ts';

/** Lists beside the row that the user writes line by line, and by what a line of each is known. */
export const NOTED_LISTS = {
  products: 'product',
  rivalCards: 'id',
  attractiveness: 'item',
  needs: 'id',
  solutions: 'product',
  cooperations: 'name',
  leads: 'name',
  levels: 'level',
  surveys: 'at',
  keeping: 'id',
} as const satisfies Readonly<Partial<Record<keyof AccountTables, string>>>;

export type NotedList = keyof typeof NOTED_LISTS;
export type NotedLine<K extends NotedList> = NonNullable<AccountTables[K]>[number];

/** What a line is known by. */
export function lineName<K extends NotedList>(list: K, line: NotedLine<K>): string {
  return String((line as unknown as Readonly<Record<string, unknown>>)[NOTED_LISTS[list]]).trim();
}

/** Parts beside the row that stand or fall as one; the user's word takes the place of another's. */
export const NOTED_WHOLE = [
  'rivals',
  'factors',
  'market',
  'swot',
  'maturity',
  'coverage',
  'secrecy',
] as const;
