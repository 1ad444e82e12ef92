import type { ItemRating } from '../../account/rival-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { LocalText } from '../../text/local-text.ts';
import { ACCOUNT, EVIDENCE, labelled, named, sideColumn } from './side-column.ts';
import { recordOf, type SidePart } from './side-part.ts';

/** The five forces. METHODS 4.8. */
export const forcePart = itemPart(
  text('Five forces', '五力'),
  [text('Force', '竞争力量'), 'Competitive force', '五力'],
  ({ competition }) => competition.market.forces,
  ({ market }) => market?.forces,
  (forces) => ({ market: { forces } }),
);

/** Politics, economy, society, technology. METHODS 4.8. */
export const pestPart = itemPart(
  text('PEST', 'PEST'),
  [text('PEST factor', '宏观因素'), 'PEST', 'PEST 因素'],
  ({ competition }) => competition.market.pest,
  ({ market }) => market?.pest,
  (pest) => ({ market: { pest } }),
);

/** The nine items of attractiveness. METHODS 3.6. */
export const attractivenessPart = itemPart(
  text('Attractiveness', '客户吸引力'),
  [text('Attractiveness item', '吸引力项目'), 'Attractiveness', '吸引力'],
  ({ classification }) => classification.attractiveness,
  ({ attractiveness }) => attractiveness,
  (attractiveness) => ({ attractiveness }),
);

/** A list of the playbook, rated 1–10. */
function itemPart(
  sheet: LocalText,
  [item, ...aliases]: readonly [LocalText, ...string[]],
  list: (playbook: Playbook) => Parameters<typeof named>[0],
  ratings: (tables: Parameters<SidePart['lines']>[0]) => readonly ItemRating[] | undefined,
  tables: (ratings: readonly ItemRating[]) => ReturnType<SidePart['tables']>,
): SidePart {
  return {
    sheet,
    names: ['item'],
    marks: [['item'], ['rating']],
    columns: (playbook) => [
      ACCOUNT,
      labelled('item', 'text', item, { aliases, choices: named(list(playbook)) }),
      sideColumn('rating', 'rating', 'Rating', '评分', 'Score|分数|得分'),
      sideColumn('note', 'text', 'Note', '说明', 'Notes|备注'),
      ...EVIDENCE,
    ],
    lines: (known) => (ratings(known) ?? []).map((rating) => ({ ...rating })),
    tables: (line) => (line.rating === undefined ? {} : tables([recordOf<ItemRating>(line)])),
  };
}

function text(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
