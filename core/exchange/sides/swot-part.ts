import { PAIRINGS, type Pairing, type SwotLine } from '../../account/rival-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { ACCOUNT, ENTRY_ID, sideColumn, worded } from './side-column.ts';
import { ownId, recordOf, type SidePart } from './side-part.ts';

const QUADRANTS = {
  strength: { en: 'Strength', 'zh-CN': '优势' },
  weakness: { en: 'Weakness', 'zh-CN': '劣势' },
  opportunity: { en: 'Opportunity', 'zh-CN': '机会' },
  threat: { en: 'Threat', 'zh-CN': '威胁' },
} as const;
const OTHERS = {
  strength: ['S', 'Strengths'],
  weakness: ['W', 'Weaknesses'],
  opportunity: ['O', 'Opportunities'],
  threat: ['T', 'Threats'],
};

/** Lines of the SWOT board that somebody wrote or changed, and what follows from its pairings. METHODS 4.8. */
export const swotPart: SidePart = {
  sheet: { en: 'SWOT', 'zh-CN': 'SWOT' },
  names: ['quadrant', 'id'],
  marks: [['quadrant']],
  columns: ({ competition }: Playbook) => [
    ACCOUNT,
    sideColumn('quadrant', 'choice', 'Quadrant', '象限', 'SWOT|SWOT quadrant|SWOT 象限', {
      choices: [
        ...worded(QUADRANTS, OTHERS),
        ...worded(competition.market.pairings, { SO: ['S×O'], ST: ['S×T'], WO: ['W×O'], WT: ['W×T'] }),
      ],
    }),
    sideColumn('text', 'text', 'In a few words', '简要说明', 'Text|Line|Description|内容|说明'),
    sideColumn('weight', 'rating', 'Weight', '权重', 'Rank|重要性'),
    sideColumn('dropped', 'flag', 'Does not hold', '不成立'),
    ENTRY_ID,
  ],
  lines: ({ swot }) => [
    ...(swot?.lines ?? []).map((line) => ({ ...line })),
    ...(Object.entries(swot?.actions ?? {}) as [Pairing, string][]).map(([quadrant, text]) => ({
      quadrant,
      text,
    })),
  ],
  tables: (line) => {
    const { quadrant, text, id = ownId(quadrant, text) } = line;
    const pairing = PAIRINGS.find((one) => one === quadrant);
    if (pairing !== undefined)
      return text === undefined ? {} : { swot: { actions: { [pairing]: String(text) } } };
    // Without words of its own a line can only speak of a derived one, which has an id.
    if (line.id === undefined && text === undefined) return {};
    return { swot: { lines: [{ ...recordOf<SwotLine>(line), id: String(id) }] } };
  },
};
