import {
  type Cooperation,
  type Lead,
  NEED_LAYERS,
  type Need,
  type Solution,
} from '../../account/need-record.ts';
import { phaseOf } from '../../needs/solution.ts';
import type { LocalText } from '../../text/local-text.ts';
import { ACCOUNT, ENTRY_ID, labelled, named, numbered, sideColumn, worded } from './side-column.ts';
import { marked, ownId, recordOf, type SideLine, type SidePart, unmarked } from './side-part.ts';

const LAYERS = { fact: ['Fact', '客户要求'], need: ['Need', '用途'], win: ['Win', '决定因素'] } as const;

/** Needs as icebergs. METHODS 6.1, 6.6. */
export const needPart: SidePart = {
  sheet: { en: 'Needs', 'zh-CN': '需求' },
  names: [...NEED_LAYERS, 'id'],
  marks: [NEED_LAYERS],
  columns: ({ needs }) => [
    ACCOUNT,
    ...NEED_LAYERS.map((layer) =>
      labelled(layer, 'text', needs.layers[layer].label, { aliases: LAYERS[layer] }),
    ),
    sideColumn('who', 'text', 'Told by', '来源人', '来自|告知人'),
    sideColumn('at', 'date', 'Learnt on', '获知日期', 'Date|日期'),
    sideColumn('kind', 'text', 'Kind', '类别', 'Kind of need|需求类别', { choices: named(needs.kinds) }),
    sideColumn('potential', 'flag', 'Not asked for yet', '尚未提出', 'Potential|潜在需求'),
    sideColumn('level', 'choice', 'Level of need', '需求层次', 'Level|层次', {
      choices: worded(needs.levels),
    }),
    sideColumn('phase', 'choice', 'Chain of use', '使用环节', 'Phase of use', {
      choices: worded(needs.phases),
    }),
    sideColumn('benefit', 'choice', 'Benefit', '利益', '', { choices: worded(needs.benefits) }),
    sideColumn('satisfaction', 'count', 'How well it is met', '满足程度', 'Satisfaction|满意程度', {
      choices: numbered(needs.satisfaction),
      most: 5,
    }),
    sideColumn('product', 'text', 'Product', '产品'),
    ENTRY_ID,
  ],
  lines: ({ needs = [] }) => needs.map((need) => ({ ...need })),
  tables: (line) => {
    const { fact, need, win, satisfaction, id = ownId(fact, need, win), ...rest } = line;
    const met = satisfaction === 0 ? undefined : satisfaction;
    return {
      needs: [{ ...recordOf<Need>({ ...rest, fact, need, win, satisfaction: met }), id: String(id) }],
    };
  },
};

/** What could be done about each product line. METHODS 6.4. */
export const solutionPart: SidePart = {
  sheet: { en: 'Solutions', 'zh-CN': '解决方案' },
  names: ['product'],
  marks: [['product'], ['measure', 'feasible', 'strategy']],
  columns: ({ needs }) => [
    ACCOUNT,
    sideColumn('product', 'text', 'Solution for', '方案对象', 'Product|Product line|产品|产品线'),
    sideColumn('strategy', 'text', 'Strategy', '策略'),
    sideColumn('measure', 'text', 'Measure', '措施', '举措'),
    sideColumn('feasible', 'choice', 'Feasible', '可行性', '是否可行', {
      choices: worded(
        { yes: text('yes', '可行'), 'not yet': text('not yet', '暂不可行'), no: text('no', '不可行') },
        { yes: ['是', 'true'], no: ['否', 'false'] },
      ),
    }),
    sideColumn('why', 'text', 'Why not', '不可行原因', '原因'),
    sideColumn('profit', 'rating', 'Profit 1–10', '收益', 'Profit rating|Profit|收益评分'),
    sideColumn('pressure', 'rating', 'Pressure 1–10', '压力', 'Pressure|压力评分'),
    sideColumn('phase', 'text', 'Phase', '阶段', '', { choices: worded(needs.solutions.phases) }),
  ],
  lines: ({ solutions = [] }, { needs }) =>
    solutions.map((one) => ({ ...one, phase: phaseOf(one, needs.solutions.high).phase })),
  // The phase follows from the rest.
  tables: ({ phase: _phase, ...line }) => ({ solutions: [recordOf<Solution>(line)] }),
};

/** Joint undertakings and their test. METHODS 6.5. */
export const cooperationPart: SidePart = {
  sheet: { en: 'Cooperations', 'zh-CN': '合作' },
  names: ['name'],
  marks: [['name']],
  open: 'answer:',
  columns: ({ needs }) => [
    ACCOUNT,
    sideColumn('name', 'text', 'Undertaking', '合作内容', 'Cooperation|Joint undertaking|合作事项|合作项目'),
    sideColumn('about', 'text', 'About', '说明'),
    ...needs.cooperation.map(({ id, label }) => labelled(`answer:${id}`, 'flag', label)),
  ],
  lines: ({ cooperations = [] }) =>
    cooperations.map(({ answers, ...one }) => ({ ...one, ...unmarked('answer:', answers) })),
  tables: (line) => ({
    cooperations: [withParts<Cooperation>(line, 'answer:', 'answers', ['name', 'about'])],
  }),
};

/** Leads, rated item by item. METHODS 6.7. */
export const leadPart: SidePart = {
  sheet: { en: 'Leads', 'zh-CN': '线索' },
  names: ['name'],
  marks: [['name']],
  open: 'item:',
  columns: ({ needs }) => [
    ACCOUNT,
    sideColumn('name', 'text', 'Lead', '线索', 'Lead name|线索名称'),
    ...needs.leads.items.map(({ id, label }) => labelled(`item:${id}`, 'rating', label)),
    sideColumn('at', 'date', 'Learnt on', '获知日期', 'Date|日期'),
  ],
  lines: ({ leads = [] }) => leads.map(({ ratings, ...one }) => ({ ...one, ...unmarked('item:', ratings) })),
  tables: (line) => ({ leads: [withParts<Lead>(line, 'item:', 'ratings', ['name', 'at'])] }),
};

function withParts<T>(line: SideLine, mark: string, part: string, plain: readonly string[]): T {
  const found = marked(line, mark);
  const own = Object.fromEntries(plain.map((key) => [key, line[key]]));
  return { ...recordOf<T>(own), ...(found && { [part]: found }) };
}

function text(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
