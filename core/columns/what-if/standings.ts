import type { Playbook } from '../../playbook/schema.ts';
import type { BookColumns } from './book-columns.ts';
import { bookCuts } from './book-cuts.ts';
import { rankColumns, rankingRoom } from './rank-columns.ts';
import {
  type ClassesOfBook,
  CODED_SCHEMES,
  type CodedScheme,
  MATRICES,
  reclass,
  roomForClasses,
} from './reclass.ts';
import { type Reweighed, reweigh, roomFor, sameIndicators } from './reweigh.ts';

/** Where every account of a book stands under a playbook: scores, rank and classes. */
export interface Standings {
  readonly scores: Reweighed;
  /** 1 is the highest value; 0 is none. */
  readonly ranks: Uint32Array;
  readonly classes: ClassesOfBook;
  /** The playbook's, or the book's medians. */
  readonly cuts: Playbook['classification']['cuts'];
}

/** Computes standings again and again into the same room. */
export function standingsOf(book: BookColumns): (playbook: Playbook) => Standings {
  const standings = {
    scores: roomFor(book.size),
    ranks: new Uint32Array(book.size),
    classes: roomForClasses(book.size),
  };
  const ranking = rankingRoom(book.size);
  let before: Playbook | undefined;
  return (playbook) => {
    const onlyDimensions =
      sameIndicators(playbook.valuation, before?.valuation) &&
      playbook.classification === before?.classification;
    reweigh(book, playbook, standings.scores, before);
    const cuts = bookCuts(book, standings.scores, playbook, ranking.sorted);
    // The weights of whole dimensions move only worth, and so the loyalty matrix.
    const schemes = onlyDimensions ? (['loyalty'] as const) : MATRICES;
    reclass(book, standings.scores, { ...playbook.classification, cuts }, standings.classes, schemes);
    rankColumns(standings.scores.value.score, ranking, standings.ranks);
    before = playbook;
    // A new object, so that whoever holds the last one knows that it has changed.
    return { ...standings, cuts };
  };
}

/** What another playbook makes of a book. */
export interface StandingsChange {
  /** Rows of the accounts that change class in at least one scheme. */
  readonly reclassed: readonly number[];
  /** How many move by more ranks than `far`. */
  readonly moved: number;
}

/** Compares the standings of one book under two playbooks. */
export function changeOf(before: Standings, after: Standings, far: number): StandingsChange {
  const reclassed: number[] = [];
  let moved = 0;
  const [old, now] = [before.classes, after.classes];
  for (let row = 0; row < before.ranks.length; row++) {
    if (
      old.value[row] !== now.value[row] ||
      old.loyalty[row] !== now.loyalty[row] ||
      old.archetype[row] !== now.archetype[row] ||
      old.position[row] !== now.position[row] ||
      old.tier[row] !== now.tier[row]
    )
      reclassed.push(row);
    const from = before.ranks[row] as number;
    const to = after.ranks[row] as number;
    if (from > 0 && to > 0 && Math.abs(to - from) > far) moved += 1;
  }
  return { reclassed, moved };
}

/** The schemes in which an account changes class. */
export function schemesChanged(before: Standings, after: Standings, row: number): readonly CodedScheme[] {
  return CODED_SCHEMES.filter((scheme) => before.classes[scheme][row] !== after.classes[scheme][row]);
}
