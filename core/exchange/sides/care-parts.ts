import { type KeepStep, SECRECIES, type Survey } from '../../account/care-record.ts';
import { FIELDS } from '../../account/fields.ts';
import { normaliseLabel } from '../../account/normalise.ts';
import type { LocalText } from '../../text/local-text.ts';
import { ACCOUNT, ENTRY_ID, named, sideColumn, worded } from './side-column.ts';
import { ownId, recordOf, type SidePart } from './side-part.ts';

/** What they said of our service. METHODS 7.3. */
export const surveyPart: SidePart = {
  sheet: { en: 'Surveys', 'zh-CN': '满意度调查' },
  names: ['at'],
  marks: [['at']],
  columns: ({ care }) => [
    ACCOUNT,
    sideColumn('at', 'date', 'Survey date', '调查日期', 'Surveyed on|Survey'),
    sideColumn('perceived', 'rating', 'Perceived service', '实际感受', 'Perceived'),
    sideColumn('expected', 'rating', 'Expected service', '期望感受', 'Expected|期望'),
    sideColumn('cause', 'text', 'Expectation comes from', '期望来源', 'Cause|原因', {
      choices: named(care.expectations),
    }),
    sideColumn('answers', 'count', 'Answers', '答复人数', 'Respondents'),
    sideColumn('content', 'count', 'Content', '满意人数', 'Satisfied'),
  ],
  lines: ({ surveys = [] }) => surveys.map((one) => ({ ...one })),
  tables: (line) => ({ surveys: [recordOf<Survey>(line)] }),
};

/** The plan to keep an account. METHODS 7.4. */
export const keepingPart: SidePart = {
  sheet: { en: 'Plans to keep', 'zh-CN': '保有计划' },
  names: ['what'],
  marks: [['what']],
  columns: () => [
    ACCOUNT,
    sideColumn('what', 'text', 'Step to keep it', '保有步骤', 'Plan step|Step|步骤|计划步骤'),
    sideColumn('who', 'text', 'Who', '谁', 'Responsible|责任人'),
    sideColumn('by', 'date', 'By when', '完成期限', 'Due|期限'),
    sideColumn('budget', 'money', 'Budget', '预算'),
    sideColumn('done', 'date', 'Done on', '完成日期', 'Done|完成'),
    ENTRY_ID,
  ],
  lines: ({ keeping = [] }) => keeping.map((step) => ({ ...step })),
  tables: (line) => {
    const { what, who, id = ownId(what, who) } = line;
    return { keeping: [{ ...recordOf<KeepStep>(line), id: String(id) }] };
  },
};

const LEVELS: Readonly<Record<(typeof SECRECIES)[number], LocalText>> = {
  public: { en: 'public', 'zh-CN': '公开' },
  internal: { en: 'internal', 'zh-CN': '内部' },
  confidential: { en: 'confidential', 'zh-CN': '机密' },
};

/** How far something may go. METHODS 7.6. */
export const secrecyPart: SidePart = {
  sheet: { en: 'Confidentiality', 'zh-CN': '保密级别' },
  names: ['place'],
  marks: [['place'], ['level']],
  columns: () => [
    ACCOUNT,
    sideColumn('place', 'text', 'What is marked', '保密内容', 'Marked|标记内容', {
      choices: FIELDS.map(({ key, label }) => ({ value: key, label })),
    }),
    sideColumn('level', 'choice', 'Confidentiality', '保密级别', 'Level of confidentiality', {
      choices: worded(LEVELS),
    }),
  ],
  lines: ({ secrecy = {} }) => Object.entries(secrecy).map(([place, level]) => ({ place, level })),
  tables: ({ place, level }) => {
    const found = SECRECIES.find((one) => one === level);
    return found === undefined ? {} : { secrecy: { [placeOf(String(place))]: found } };
  },
};

/** A whole table, or a line of one, is marked by the table's own name, however it is written. */
function placeOf(text: string): string {
  const [, table, line] = /^\s*([^:：]+?)\s*(?:[:：]\s*(.+))?$/su.exec(text) ?? [];
  const known = TABLES.find((key) => normaliseLabel(key) === normaliseLabel(table ?? ''));
  if (known === undefined) return text;
  return line === undefined ? known : `${known}: ${line}`;
}

const TABLES = [
  'opportunities',
  'contacts',
  'products',
  'rivals',
  'events',
  'factors',
  'rivalCards',
  'market',
  'swot',
  'attractiveness',
  'needs',
  'solutions',
  'cooperations',
  'leads',
  'levels',
  'maturity',
  'surveys',
  'keeping',
  'coverage',
] as const;
