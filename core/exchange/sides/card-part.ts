import type { RivalCard, ValueIndexes } from '../../account/rival-record.ts';
import { ACCOUNT, ENTRY_ID, EVIDENCE, labelled, sideColumn, worded } from './side-column.ts';
import { marked, ownId, recordOf, type SidePart, unmarked } from './side-part.ts';

const LINE = 'line:';
const INDEX = 'index:';

/** Cards of rivals, and our own. METHODS 4.2, 4.4–4.6. */
export const cardPart: SidePart = {
  sheet: { en: 'Rival cards', 'zh-CN': '对手卡' },
  names: ['rival'],
  marks: [
    ['rival'],
    ['place', 'sameCustomers', 'longTerm', 'stance', 'means', 'line:metrics', 'index:price'],
  ],
  open: LINE,
  columns: ({ competition: { rivals } }) => [
    ACCOUNT,
    sideColumn('rival', 'text', 'Rival', '竞争对手', 'Competitor|Rival name|对手|对手名称'),
    sideColumn('us', 'flag', 'Our own card', '是否我方', 'Us|我方'),
    sideColumn('region', 'text', 'Region', '区域'),
    sideColumn('product', 'text', 'Product series', '产品系列', 'Products|Series'),
    ...rivals.card.flatMap(({ items }) => items.map(({ id, label }) => labelled(LINE + id, 'text', label))),
    sideColumn('place', 'choice', 'Place', '地位', 'Market place|市场地位', {
      choices: worded(rivals.places),
    }),
    sideColumn('sameCustomers', 'flag', 'Contests the same customers', '争夺同一客户', 'Same customers'),
    sideColumn('longTerm', 'flag', 'Plays for the long term', '着眼长期市场', 'Long term|长期'),
    sideColumn('stance', 'choice', 'Our stance', '我方态势', 'Stance|我方姿态', {
      choices: worded(rivals.stances),
    }),
    sideColumn('means', 'text', 'By what means', '手段', 'Means'),
    sideColumn('index:quality', 'index', 'Quality index', '质量指数'),
    sideColumn('index:function', 'index', 'Function index', '功能指数'),
    sideColumn('index:image', 'index', 'Image index', '形象指数'),
    sideColumn('index:price', 'index', 'Price index', '价格指数'),
    ...EVIDENCE,
    ENTRY_ID,
  ],
  lines: ({ rivalCards = [] }) =>
    rivalCards.map(({ lines, indexes, ...card }) => ({
      ...card,
      ...unmarked(LINE, lines),
      ...unmarked(INDEX, indexes),
    })),
  tables: (line) => {
    const plain = Object.entries(line).filter(([key]) => !key.startsWith(LINE) && !key.startsWith(INDEX));
    const lines = marked(line, LINE) as Record<string, string> | undefined;
    const indexes = marked(line, INDEX) as Partial<ValueIndexes> | undefined;
    const { rival, region, product, id = ownId(rival, region, product) } = line;
    const card = {
      ...recordOf<RivalCard>(Object.fromEntries(plain)),
      id: String(id),
      ...(lines && { lines }),
      ...(indexes && { indexes }),
    };
    return { rivalCards: [card] };
  },
};
