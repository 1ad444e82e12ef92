import type { Account } from '../../../core/account/account.ts';
import { assess } from '../../../core/assessment/assess.ts';
import type { Assessment } from '../../../core/assessment/assessment.ts';
import type { Book } from '../../../core/assessment/book.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';
import { type CellError, cellError } from '../cells/cell-error.ts';
import { valueFields } from '../cells/value-fields.ts';
import { nothingKnown, riskMissing } from '../cells/words.ts';
import { actionText } from './action-text.ts';
import { classMissing, classText, type Scheme } from './class-text.ts';

export interface ScoreContext {
  readonly playbook: Playbook;
  readonly book: Book | undefined;
  /** ISO day; undefined leaves out what needs a date. */
  readonly asOf: string | undefined;
  readonly language: Language;
}

/** How a column of the scored table is shown where it is formatted. */
export type ScoreFormat = 'text' | 'score' | 'share';

interface ScoreColumn {
  readonly label: LocalText;
  readonly format: ScoreFormat;
  readonly cell: (assessed: Assessment, context: ScoreContext) => unknown;
}

/** The columns of KAM.SCORE in their order, which workbooks depend on. */
export const SCORE_COLUMNS: readonly ScoreColumn[] = [
  column('name', '名称', 'text', ({ name }) => name ?? ''),
  column('value', '价值', 'score', ({ value }, { playbook }) => value.score ?? unknownScore(playbook)),
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
  column('risk', '流失风险', 'score', ({ risk }) => risk.risk ?? cellError('#N/A', riskMissing())),
  column('first action', '首要行动', 'text', ({ actions: [first] }, { language, playbook }) =>
    first === undefined ? '' : actionText(first, language, playbook.currency),
  ),
];

/** The header row of the scored table. */
export function scoreHeader(language: Language): string[] {
  return SCORE_COLUMNS.map(({ label }) => label[language]);
}

/** One account as a row of the scored table; what is unknown is `#N/A` with the reason. */
export function scoreRow(account: Account, context: ScoreContext): unknown[] {
  const { playbook, book, asOf } = context;
  const assessed = assess(account, { playbook, book, ...(asOf === undefined ? {} : { asOf }) });
  return SCORE_COLUMNS.map(({ cell }) => cell(assessed, context));
}

/** A row that could not be read: the name stays readable, every result is the error. */
export function scoreAtFault(error: CellError, name: string | undefined): unknown[] {
  return SCORE_COLUMNS.map((_, at) => (at === 0 && name !== undefined ? name : error));
}

function column(en: string, zh: string, format: ScoreFormat, cell: ScoreColumn['cell']): ScoreColumn {
  return { label: { en, 'zh-CN': zh }, format, cell };
}

function dimension(key: 'current' | 'potential' | 'loyalty' | 'influence', zh: string): ScoreColumn {
  return column(key, zh, 'score', ({ value }, { playbook }) => {
    const { score, applies } = value.dimensions[key];
    return score ?? (applies ? unknownScore(playbook, key) : '');
  });
}

function classColumn(en: string, zh: string, scheme: Scheme): ScoreColumn {
  return column(en, zh, 'text', ({ classes }, { playbook, language }) => {
    const text = classText(classes, scheme, playbook, language);
    return text ?? cellError('#N/A', classMissing(scheme, language));
  });
}

function unknownScore(
  playbook: Playbook,
  key?: 'current' | 'potential' | 'loyalty' | 'influence',
): CellError {
  return cellError('#N/A', nothingKnown(valueFields(playbook, key)));
}
