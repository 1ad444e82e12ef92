import type { Playbook } from '../../playbook/schema.ts';
import type { BookColumns } from './book-columns.ts';
import { bookCuts } from './book-cuts.ts';
import { rankColumns } from './rank-columns.ts';
import { type ClassesOfBook, CODED_SCHEMES, type CodedScheme, reclass, roomForClasses } from './reclass.ts';
import { type Reweighed, reweigh, roomFor } from './reweigh.ts';

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
  const sorted = new Float64Array(book.size);
  return (playbook) => {
    reweigh(book, playbook, standings.scores);
    const cuts = bookCuts(book, standings.scores, playbook, sorted);
    reclass(book, standings.scores, { ...playbook.classification, cuts }, standings.classes);
    rankColumns(standings.scores.value.score, sorted, standings.ranks);
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

export function changeOf(before: Standings, after: Standings, far: number): StandingsChange {
  const reclassed: number[] = [];
  let moved = 0;
  for (let row = 0; row < before.ranks.length; row++) {
    if (CODED_SCHEMES.some((scheme) => before.classes[scheme][row] !== after.classes[scheme][row]))
      reclassed.push(row);
    const [from, to] = [before.ranks[row] as number, after.ranks[row] as number];
    if (from > 0 && to > 0 && Math.abs(to - from) > far) moved += 1;
  }
  return { reclassed, moved };
}

/** The schemes in which an account changes class. */
export function schemesChanged(before: Standings, after: Standings, row: number): readonly CodedScheme[] {
  return CODED_SCHEMES.filter((scheme) => before.classes[scheme][row] !== after.classes[scheme][row]);
}
