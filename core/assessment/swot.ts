import type { Account } from '../account/account.ts';
import { PAIRINGS, type Pairing, QUADRANTS, type Quadrant, type SwotLine } from '../account/rival-record.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText, Message } from '../text/local-text.ts';
import type { Assessment } from './assessment.ts';
import { derivedLines } from './swot-lines.ts';

/** One line of a SWOT board. */
export interface SwotEntry {
  readonly id: string;
  readonly quadrant: Quadrant;
  /** 1–10: what counts most stands first. */
  readonly rank: number;
  readonly text: Message;
  /** Whether it comes from the facts, and whether the user changed it. */
  readonly derived: boolean;
  readonly changed: boolean;
}

/** What two quadrants ask for together. */
export interface SwotPairing {
  readonly id: Pairing;
  readonly label: LocalText;
  /** What is kept of the two quadrants, our side first. */
  readonly own: readonly SwotEntry[];
  readonly other: readonly SwotEntry[];
  /** The user's action; else what is proposed, where `{own}` and `{other}` stand for the two first lines. */
  readonly action: string | LocalText;
  readonly edited: boolean;
}

export interface Swot {
  /** First order: all lines, by rank. */
  readonly entries: Readonly<Record<Quadrant, readonly SwotEntry[]>>;
  /** Derived lines that the user does not let stand. */
  readonly dropped: readonly SwotEntry[];
  /** High order, of the lines kept; a pairing with an empty side is left out. */
  readonly pairings: readonly SwotPairing[];
}

const SIDES: Readonly<Record<Pairing, readonly [own: Quadrant, other: Quadrant]>> = {
  SO: ['strength', 'opportunity'],
  ST: ['strength', 'threat'],
  WO: ['weakness', 'opportunity'],
  WT: ['weakness', 'threat'],
};

/** A line of the user's own that they gave no weight stands in the middle. */
const MIDDLE = 5.5;

/**
 * The SWOT of an account: lines derived from the facts under the user's word on them, and one action for each pairing
 * of what is kept. Computed where it is shown, and not with the assessment, for few look at it.
 *
 * @see METHODS 4.8.
 */
export function swotOf(account: Account, assessment: Assessment, playbook: Playbook): Swot {
  const { market } = playbook.competition;
  const words = new Map((account.swot?.lines ?? []).map((line) => [line.id, line]));
  const derived = derivedLines(account, assessment, playbook).map((entry) =>
    underWord({ ...entry, derived: true, changed: false }, words.get(entry.id)),
  );
  const known = new Set(derived.map(({ id }) => id));
  const own = [...words.values()].flatMap((line) => (known.has(line.id) ? [] : ownEntry(line)));
  const dropped = derived.filter(({ id }) => words.get(id)?.dropped === true);
  const standing = [...derived.filter((entry) => !dropped.includes(entry)), ...own];
  const entries = Object.fromEntries(
    QUADRANTS.map((quadrant) => [
      quadrant,
      standing
        .filter((entry) => entry.quadrant === quadrant)
        .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1)),
    ]),
  ) as unknown as Record<Quadrant, readonly SwotEntry[]>;
  const kept = (quadrant: Quadrant) => entries[quadrant].slice(0, market.keep);
  return {
    entries,
    dropped,
    pairings: PAIRINGS.flatMap((id): SwotPairing[] => {
      const [first, second] = SIDES[id];
      const [mine, theirs] = [kept(first), kept(second)];
      if (mine.length === 0 || theirs.length === 0) return [];
      const said = account.swot?.actions?.[id]?.trim();
      const edited = said !== undefined && said !== '';
      const { label, strategy } = market.pairings[id];
      return [{ id, label, own: mine, other: theirs, action: edited ? said : strategy, edited }];
    }),
  };
}

function underWord(entry: SwotEntry, line: SwotLine | undefined): SwotEntry {
  if (line === undefined) return entry;
  const { quadrant = entry.quadrant, text, weight } = line;
  return {
    ...entry,
    quadrant,
    rank: weight ?? entry.rank,
    text: text === undefined ? entry.text : asMessage(text),
    changed: text !== undefined || weight !== undefined || quadrant !== entry.quadrant,
  };
}

/** A word on a derived line whose facts are gone has nothing to stand on, unless it says all by itself. */
function ownEntry({ id, quadrant, text, weight, dropped }: SwotLine): SwotEntry[] {
  if (quadrant === undefined || text === undefined || text.trim() === '' || dropped === true) return [];
  return [{ id, quadrant, rank: weight ?? MIDDLE, text: asMessage(text), derived: false, changed: true }];
}

function asMessage(text: string): Message {
  return { text: { en: text, 'zh-CN': text }, values: {} };
}
