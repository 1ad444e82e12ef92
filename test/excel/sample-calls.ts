import type { Argument } from './platforms.ts';

const headers = [['客户名称', 'Revenue', '总支出（万元）', 'Offer fit', 'Tenure', 'Last contact', 'Note']];
const rows = [
  ['Huaxin', '1.2亿', 20_000, 8, 3, '2026-10-01', 'x'],
  ['Minghe', '¥350,000', undefined, undefined, 2, undefined, undefined],
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined],
  ['Dongda', 90_000, 12, 5, 1, 46_000, 'y'],
  ['Beihai', 'much', 12, 5, 1, undefined, 'a text where a number belongs'],
];
const [first = [], , , fourth = []] = rows;
const ratings = [
  [7, 4],
  [9, undefined],
];
const column = (...cells: (string | number | undefined)[]) => cells.map((cell) => [cell]);

/** Every function with arguments that it takes, for hosts that must give what Excel is given. */
export const SAMPLE_CALLS: Readonly<Record<string, readonly Argument[]>> = {
  VALUE: [headers, rows],
  BOUNDS: [headers, rows, '潜在价值'],
  COVERAGE: [headers, rows],
  CLASS: [headers, rows, 'tier'],
  EXPLAIN: [headers, [first]],
  ASK: [headers, rows, 2],
  ACTIONS: [headers, rows, 2, '2026-11-22'],
  RISK: [headers, rows, 46_348],
  SCORE: [headers, rows, '2026-11-22'],
  BAND: [column(60, '20万', undefined, 15, 5)],
  CARD: [headers, [first]],
  CHANGE: [headers, [first], [fourth]],
  GINI: [column(1, '3', undefined)],
  COMPETE: [column(2, 1), ratings],
  RANK: [column(2, 1), ratings],
  GAP: [column(8, 5), column(7, 6), ratings],
  RATIO: [1.2, 1, 1.1, 1.05],
  REACTION: ['是', false],
  STRUCTURE: ['few', 'differentiated', 'barred', 'part'],
  HHI: [[[30, 30, 20, 20]]],
  WHITESPACE: [column('Cables', 'Relays'), column(10, undefined), column(30, 20), 2_000_000],
  ROLES: [column('decider', 'user'), column('yes', undefined)],
  WINRATE: [[['1', 1, true, '是', 'y', '✓', 1, 0, undefined, 1, 1, 1]]],
  LAYER: [5],
  GRADE: [200_000, '100万'],
  MOVE: [2, 'invest', 'A', 0.4],
  TACTIC: [12, 0.6],
  FUNNEL: [column(100, 200, 300), column(0.2, '40%', 0.6), column(2, 5, 12)],
  PROJECT: ['high', 'up'],
  CAC: [182_500, 365, 4],
  CLV: [24_000, 0.9, 0.12, 5],
  LTV: [120_000, 8, 0.2],
  AHP: [
    [
      [1, 3],
      [undefined, 1],
    ],
  ],
  AHPCR: [
    [
      [1, 3, 5],
      [undefined, 1, 2],
      [undefined, undefined, 1],
    ],
  ],
  ENTROPY: [
    [
      [1, 2],
      [3, 2],
      [5, 1],
    ],
  ],
  RETAIN: [column(1000, 869, 743, 653, 593), 3],
  REPEAT: [2, 30.43, 38.86, 39, [[0.243, 4.414, 0.793, 2.426]]],
  ALIVE: [2, 30.43, 38.86, [[0.243, 4.414, 0.793, 2.426]]],
  WILSON: [81, 263],
  SATISFACTION: [8, '9'],
  DUE: ['written-reply', 46_345],
  WORKDAYS: [46_295, 3, column(46_300)],
  MODEL: [],
  DOCTOR: [headers, rows],
  HELP: ['VALUE'],
};
