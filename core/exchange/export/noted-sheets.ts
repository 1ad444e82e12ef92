import { NEED_LAYERS } from '../../account/need-record.ts';
import { withoutRefused } from '../../competition/refused-evidence.ts';
import type { CellValue } from '../../sheet/sheet-table.ts';
import type { WorkbookSheet } from '../../sheet/workbook-sheet.ts';
import type { Language, LocalText } from '../../text/local-text.ts';
import type { ExportAccount, ExportSetting } from './export-account.ts';
import { exportText } from './export-text.ts';
import { accountName } from './value-sheet.ts';

const TEXT = {
  needs: t('Needs', '需求'),
  who: t('Told by', '来自'),
  learnt: t('Learnt on', '获知日期'),
  cards: t('Rival cards', '对手卡'),
  rival: t('Rival', '竞争对手'),
  region: t('Region', '区域'),
  place: t('Place', '地位'),
  stance: t('Our stance', '我方姿态'),
  series: t('Product series', '产品系列'),
  learnedFrom: t('Learned from', '获知途径'),
  solutions: t('Solutions', '解决方案'),
  line: t('Solution for', '方案对象'),
  strategy: t('Strategy', '策略'),
  measure: t('Measure', '举措'),
  phase: t('Phase', '阶段'),
  why: t('Why not', '不可行原因'),
} as const;

/** What the user noted of needs, rivals and solutions, to be read by people; a book file carries all of it. */
export function notedSheets(all: readonly ExportAccount[], setting: ExportSetting): WorkbookSheet[] {
  const sheets = [needSheet(all, setting), cardSheet(all, setting), solutionSheet(all, setting)];
  return sheets.filter(({ rows }) => rows.length > 0);
}

function needSheet(all: readonly ExportAccount[], { language, playbook }: ExportSetting): WorkbookSheet {
  const { layers } = playbook.needs;
  const headers = [
    ...NEED_LAYERS.map((layer) => layers[layer].label[language]),
    TEXT.who[language],
    TEXT.learnt[language],
  ];
  const rows = all.flatMap((one) =>
    (one.account.needs ?? []).map((need): CellValue[] => [
      accountName(one),
      ...NEED_LAYERS.map((layer) => need[layer]),
      need.who,
      need.at,
    ]),
  );
  return sheet(TEXT.needs, headers, rows, language);
}

function cardSheet(all: readonly ExportAccount[], { language, playbook }: ExportSetting): WorkbookSheet {
  const { rivals, sources } = playbook.competition;
  const lines = rivals.card.flatMap(({ items }) => items);
  const headers = [
    TEXT.rival[language],
    TEXT.region[language],
    TEXT.series[language],
    TEXT.place[language],
    TEXT.stance[language],
    ...lines.map(({ label }) => label[language]),
    TEXT.learnedFrom[language],
    TEXT.learnt[language],
  ];
  const rows = all.flatMap((one) =>
    (withoutRefused(one.account, sources).rivalCards ?? []).map((card): CellValue[] => [
      accountName(one),
      card.rival,
      card.region,
      card.product,
      card.place && rivals.places[card.place].label[language],
      card.stance && rivals.stances[card.stance].label[language],
      ...lines.map(({ id }) => card.lines?.[id]),
      card.source,
      card.date,
    ]),
  );
  return sheet(TEXT.cards, headers, rows, language);
}

function solutionSheet(all: readonly ExportAccount[], { language, playbook }: ExportSetting): WorkbookSheet {
  const { phases } = playbook.needs.solutions;
  const headers = [
    TEXT.line[language],
    ...[TEXT.strategy, TEXT.measure, TEXT.phase, TEXT.why].map((header) => header[language]),
  ];
  const rows = all.flatMap((one) =>
    (one.assessment.needs?.solutions ?? []).flatMap(({ product, solution, phase }): CellValue[][] => {
      if (solution === undefined) return [];
      const { strategy, measure, why } = solution;
      return [[accountName(one), product, strategy, measure, phase && phases[phase].label[language], why]];
    }),
  );
  return sheet(TEXT.solutions, headers, rows, language);
}

function sheet(
  name: LocalText,
  headers: readonly string[],
  rows: readonly CellValue[][],
  language: Language,
): WorkbookSheet {
  return {
    name: name[language],
    columns: [exportText.account[language], ...headers].map((header) => ({
      header,
      width: 24,
      format: 'text',
    })),
    rows,
  };
}

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
