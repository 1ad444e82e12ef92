import type { Account } from '../../../core/account/account.ts';
import { assess } from '../../../core/assessment/assess.ts';
import type { Book } from '../../../core/assessment/book.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';
import type { DimensionKey } from '../../../core/valuation/scored.ts';
import { type CellError, cellError } from '../cells/cell-error.ts';
import { valueFields } from '../cells/value-fields.ts';
import { nothingKnown, riskMissing } from '../cells/words.ts';
import { classMissing } from './class-text.ts';
import { type ScoredAccount, type ScoredScheme, scoredAccount } from './scored-account.ts';

/** By what a table is scored. */
export interface ScoreContext {
  readonly playbook: Playbook;
  readonly book: Book | undefined;
  /** ISO day; undefined leaves out what needs a date. */
  readonly asOf: string | undefined;
  readonly language: Language;
}

/** How a column of the scored table is shown where it is formatted. */
export type ScoreFormat = 'text' | 'score' | 'share';

/** What words depend on. */
export type Wording = Pick<ScoreContext, 'playbook' | 'language'>;

interface ScoreColumn {
  readonly label: LocalText;
  readonly format: ScoreFormat;
  /** Undefined where it is unknown. */
  readonly cell: (scored: ScoredAccount) => unknown;
  /** Why a cell is unknown. */
  readonly reason?: (wording: Wording) => string;
}

/** The columns of KAM.SCORE in their order, which workbooks depend on. */
export const SCORE_COLUMNS: readonly ScoreColumn[] = [
  column('name', '名称', 'text', ({ name }) => name ?? ''),
  column('value', '价值', 'score', ({ value }) => value.score, unknownScore()),
  column('low', '低', 'score', ({ value }) => value.low),
  column('high', '高', 'score', ({ value }) => value.high),
  column('coverage', '覆盖率', 'share', ({ value }) => value.coverage),
  dimension('current', '当前价值'),
  dimension('potential', '潜在价值'),
  dimension('loyalty', '忠诚度'),
  dimension('influence', '影响力'),
  classColumn('value class', '价值分类', 'value'),
  classColumn('loyalty class', '忠诚分类', 'loyalty'),
  classColumn('archetype', '贡献类型', 'archetype'),
  classColumn('tier', '服务等级', 'tier'),
  column('risk', '流失风险', 'score', ({ risk }) => risk, riskMissing),
  column('first action', '首要行动', 'text', ({ firstAction }) => firstAction),
];

/** The header row of the scored table. */
export function scoreHeader(language: Language): string[] {
  return SCORE_COLUMNS.map(({ label }) => label[language]);
}

/** One account as a row of the scored table; what is unknown is `#N/A` with the reason. */
export function scoreRow(account: Account, context: ScoreContext): unknown[] {
  const { playbook, book, asOf } = context;
  const assessed = assess(account, { playbook, book, ...(asOf === undefined ? {} : { asOf }) });
  return scoreCells(context)(scoredAccount(assessed, context));
}

/** Turns accounts into rows of the scored table; the reasons for what is unknown are worded once. */
export function scoreCells(wording: Wording): (scored: ScoredAccount) => unknown[] {
  const unknown: CellError[] = [];
  const unknownAt = (at: number) =>
    (unknown[at] ??= cellError('#N/A', SCORE_COLUMNS[at]?.reason?.(wording) ?? ''));
  return (scored) => {
    const cells: unknown[] = [];
    for (let at = 0; at < SCORE_COLUMNS.length; at++)
      cells.push((SCORE_COLUMNS[at] as ScoreColumn).cell(scored) ?? unknownAt(at));
    return cells;
  };
}

/** A row that could not be read: the name stays readable, every result is the error. */
export function scoreAtFault(error: CellError, name: string | undefined): unknown[] {
  return SCORE_COLUMNS.map((_, at) => (at === 0 && name !== undefined ? name : error));
}

function column(
  en: string,
  zh: string,
  format: ScoreFormat,
  cell: ScoreColumn['cell'],
  reason?: ScoreColumn['reason'],
): ScoreColumn {
  return { label: { en, 'zh-CN': zh }, format, cell, ...(reason === undefined ? {} : { reason }) };
}

function dimension(key: DimensionKey, zh: string): ScoreColumn {
  const shown = ({ dimensions: { [key]: one } }: ScoredAccount) =>
    one.score ?? (one.applies ? undefined : '');
  return column(key, zh, 'score', shown, unknownScore(key));
}

function classColumn(en: string, zh: string, scheme: ScoredScheme): ScoreColumn {
  const reason = ({ language }: Wording) => classMissing(scheme, language);
  return column(en, zh, 'text', ({ classes }) => classes[scheme], reason);
}

function unknownScore(key?: DimensionKey) {
  return ({ playbook }: Wording) => nothingKnown(valueFields(playbook, key));
}
