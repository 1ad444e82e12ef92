import type { RivalRating } from '../../account/account.ts';
import type { TableColumn } from '../../account/tables/table-column.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { ACCOUNT, EVIDENCE, named, sideColumn } from './side-column.ts';
import { recordOf, type SidePart } from './side-part.ts';

const WEIGHT = sideColumn('weight', 'weeks', 'Weight', '权重');
const IMPORTANCE = sideColumn('importance', 'rating', 'Importance', '重要性', 'Matters|重要程度');

/** Ratings of us and of the rivals, item by item. METHODS 4.1. */
export const ratingPart: SidePart = {
  sheet: { en: 'Rivals', 'zh-CN': '竞争对手' },
  names: ['item'],
  marks: [['item']],
  rated: 'rivals',
  columns: ({ competition }) => [
    ACCOUNT,
    sideColumn('item', 'text', 'Item', '项目', 'Criterion|比较项目', {
      choices: named(itemsOf(competition.scorecards.flatMap(({ groups }) => groups))),
    }),
    WEIGHT,
    IMPORTANCE,
    ...EVIDENCE,
  ],
  ...ratedBy('rivals'),
};

/** What the customer buys by: how much it matters, and how they see us and the rivals. METHODS 4.3. */
export const factorPart: SidePart = {
  sheet: { en: 'Buying factors', 'zh-CN': '购买因素' },
  names: ['item'],
  marks: [['item']],
  rated: 'factors',
  columns: ({ competition }): readonly TableColumn[] => [
    ACCOUNT,
    sideColumn('item', 'text', 'Buying factor', '购买因素', 'Buying factors|购买因子', {
      choices: named(itemsOf(competition.factors.groups)),
    }),
    IMPORTANCE,
    ...EVIDENCE,
  ],
  ...ratedBy('factors'),
};

/** The scores stand in columns of their own, which whoever writes or reads the sheet lays beside. */
function ratedBy(table: 'rivals' | 'factors'): Pick<SidePart, 'lines' | 'tables'> {
  return {
    lines: (tables) =>
      (tables[table]?.ratings ?? []).map(({ scores: _scores, ...rating }) => ({ ...rating })),
    tables: ({ weight: _weight, ...line }) => ({
      [table]: { providers: [], ratings: [{ ...recordOf<Omit<RivalRating, 'scores'>>(line), scores: [] }] },
    }),
  };
}

type Groups = readonly { readonly items: Playbook['competition']['factors']['groups'][number]['items'] }[];

function itemsOf(groups: Groups) {
  return groups.flatMap(({ items }) => items);
}
