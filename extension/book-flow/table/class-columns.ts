import { panelText } from '../../../core/panel/panel-text.ts';
import type { ClassText, Playbook } from '../../../core/playbook/schema.ts';
import type { LocalText } from '../../../core/text/local-text.ts';
import type { BookAccount } from '../book-account.ts';
import type { Choice, ChoiceColumn } from './column.ts';
import { tableText } from './table-text.ts';

type Scheme = 'loyalty' | 'archetype' | 'position' | 'tier';

const CLASS_ORDER = ['core', 'secondary', 'rising', 'low', 'prospect'] as const;
const RISKS = ['alarm', 'watch', 'calm'] as const;
const BANDS = ['A', 'B', 'C'] as const;
const SOURCES = ['page', 'typed', 'sheet', 'sample'] as const;

/** What an account is counted among. */
export const CLASS_COLUMNS: readonly ChoiceColumn[] = [
  {
    key: 'valueClass',
    label: panelText.valueClass,
    kind: 'choice',
    usual: true,
    width: 126,
    of: ({ assessment: { classes } }) =>
      classes.value === undefined || classes.value === 'prospect' ? classes.value : classes.value.name,
    open: ({ assessment: { classes } }) =>
      classes.value !== undefined && classes.value !== 'prospect' && !classes.value.settled,
    choices: ({ classification: { texts } }) => CLASS_ORDER.map((name) => choice(name, texts.value[name])),
  },
  schemeColumn('loyalty', 'loyaltyClass', panelText.loyaltyClass),
  schemeColumn('archetype', 'archetype', panelText.archetype),
  schemeColumn('position', 'position', panelText.position),
  schemeColumn('tier', 'tier', panelText.tier),
  {
    key: 'band',
    label: tableText.band,
    kind: 'choice',
    usual: true,
    width: 84,
    of: ({ band }) => band,
    choices: () => BANDS.map((name) => ({ name, label: { en: name, 'zh-CN': name } })),
  },
  {
    key: 'riskBand',
    label: tableText.riskBand,
    kind: 'choice',
    width: 110,
    of: ({ assessment }) => assessment.risk.band,
    choices: ({ care }) => RISKS.map((name) => ({ name, label: care.risk.texts[name] })),
  },
];

/** Where what is known of an account came from. */
export const SOURCE_COLUMN: ChoiceColumn = {
  key: 'source',
  label: tableText.source,
  kind: 'choice',
  width: 110,
  of: ({ stored }) => stored.kind,
  choices: () => SOURCES.map((name) => ({ name, label: tableText.sources[name] })),
};

function schemeColumn(scheme: Scheme, key: string, label: LocalText): ChoiceColumn {
  const place = ({ assessment: { classes } }: BookAccount) => classes[scheme];
  return {
    key,
    label,
    kind: 'choice',
    width: 126,
    of: (row) => place(row)?.name,
    open: (row) => place(row)?.settled === false,
    choices: ({ classification: { texts } }: Playbook) =>
      Object.entries<ClassText>(texts[scheme]).map(([name, text]) => choice(name, text)),
  };
}

function choice(name: string, { label }: ClassText): Choice {
  return { name, label };
}
