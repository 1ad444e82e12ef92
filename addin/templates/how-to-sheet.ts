import { quoteSheet } from '../../core/formulas/quote.ts';
import type { TemplateCell, TemplateSheet } from '../../core/sheet/template-sheet.ts';
import type { Language, LocalText } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { templateText } from './template-text.ts';

/** What the workbook is for, and functions of the add-in to copy, as texts. */
export function howToSheet(language: Language, formulaRows: number): TemplateSheet {
  const accounts = quoteSheet(templateText.accounts[language]);
  const opportunities = quoteSheet(templateText.opportunities[language]);
  const rivals = quoteSheet(templateText.rivals[language]);
  const last = formulaRows + 1;
  const names = {
    accounts: templateText.accounts[language],
    value: templateText.value[language],
    rows: formulaRows,
  };
  const line = (text: LocalText, style?: TemplateCell['style']): TemplateCell[] => [
    { value: say(text, language, names), ...(style === undefined ? {} : { style }) },
  ];
  return {
    name: templateText.howTo[language],
    columns: [{ width: 70 }, { width: 60 }],
    rows: [
      line(t('Key accounts', '大客户工作簿'), 'title'),
      line(t('The accounts are invented: write yours over them.', '表中客户均为虚构，请以您的客户覆盖。')),
      [],
      line(t('Without the add-in', '不用加载项'), 'heading'),
      line(
        t(
          'Fill “{accounts}”. “{value}” computes value, low, high and coverage of each row with ordinary formulas.',
          '填写“{accounts}”。“{value}”用普通公式计算每行的价值、下限、上限和覆盖率。',
        ),
      ),
      line(
        t(
          'What is not known stays empty: it widens low and high and never counts as zero. Numbers must be numbers, not texts.',
          '未知的留空：只会拉开上下限，绝不按零计算。数字须为数值，不能是文本。',
        ),
      ),
      line(
        t('Weights and scales can be changed on the sheet of the model.', '权重和标尺可在策略手册表中修改。'),
      ),
      line(
        t(
          'There are formulas for {rows} accounts; for more, copy the last row of “{value}” down.',
          '公式已备 {rows} 行；如需更多，请将“{value}”的最后一行向下复制。',
        ),
      ),
      [
        { value: say(t('Accounts below the last row of formulas:', '超出公式行数的客户数：'), language) },
        { formula: `=COUNTA(${accounts}!$B$${last + 1}:$B$1048576)` },
      ],
      [],
      line(t('With the add-in', '使用加载项'), 'heading'),
      line(
        t(
          'Copy a formula from the formula bar into that of an empty cell, with room to the right and below: results spill.',
          '从编辑栏复制公式，粘贴到空白单元格的编辑栏；其右侧和下方须留空，结果会自动溢出。',
        ),
      ),
      ...FUNCTIONS.map(({ what, formula }): TemplateCell[] => [
        { value: what[language] },
        {
          value: formula
            .replaceAll('{opportunities}', opportunities)
            .replaceAll('{rivals}', rivals)
            .replaceAll('{profit}', language === 'en' ? 'Profit' : '利润（万元）'),
          style: 'code',
        },
      ]),
    ],
  };
}

const ALL = 'Accounts[#Headers], IF(Accounts="","",Accounts)';
const PROFIT = 'Accounts[{profit}]';

const FUNCTIONS: readonly { readonly what: LocalText; readonly formula: string }[] = [
  { what: t('Value of every account', '每个客户的价值'), formula: `=KAM.VALUE(${ALL})` },
  { what: t('Low and high', '下限和上限'), formula: `=KAM.BOUNDS(${ALL})` },
  { what: t('Share of weight that is known', '已知权重的比例'), formula: `=KAM.COVERAGE(${ALL})` },
  { what: t('Class on the value matrix', '价值矩阵上的类别'), formula: `=KAM.CLASS(${ALL}, "value")` },
  { what: t('Everything in one table', '一张表看全部结果'), formula: `=KAM.SCORE(${ALL}, TODAY())` },
  {
    what: t('How the first account’s value adds up', '第一个客户的价值构成'),
    formula: '=KAM.EXPLAIN(Accounts[#Headers], IF(INDEX(Accounts,1,0)="","",INDEX(Accounts,1,0)))',
  },
  { what: t('Next actions', '下一步行动'), formula: `=KAM.ACTIONS(${ALL}, 3, TODAY())` },
  { what: t('Risk of losing each account', '每个客户的流失风险'), formula: `=KAM.RISK(${ALL}, TODAY())` },
  { what: t('What is most worth asking', '最值得询问的信息'), formula: `=KAM.ASK(${ALL})` },
  { what: t('A, B, C by profit', '按利润分 A、B、C'), formula: `=KAM.BAND(IF(${PROFIT}="","",${PROFIT}))` },
  {
    what: t('What looks wrong in the table', '表中可疑之处'),
    formula: '=KAM.DOCTOR(Accounts[#Headers], Accounts)',
  },
  {
    what: t('Us and rivals at the first account rated', '首个已评分客户的竞争对比'),
    formula: '=KAM.COMPETE({rivals}!C2:C10, IF({rivals}!D2:F10="","",{rivals}!D2:F10))',
  },
  {
    what: t('Chance of winning the first deal', '首个商机的赢单率'),
    formula: '=KAM.WINRATE({opportunities}!G2:R2)',
  },
  { what: t('Every function', '全部函数'), formula: '=KAM.HELP()' },
];

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
