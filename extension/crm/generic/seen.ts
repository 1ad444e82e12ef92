import type { PairedBy } from '../page-reading.ts';
import type { Facts } from './facts.ts';
import type { KnownTable } from './table-kind.ts';

/** A run of shown text or a form control: the smallest thing that is a label or (part of) a value. */
export interface Unit {
  readonly index: number;
  readonly text: string;
  /** Set when the text is a control's value. */
  readonly control?: Element;
  /** What stood between this unit and the one before. */
  readonly gap: '' | ' ' | ', ';
  readonly holder: Seen;
  /** A colon followed in a run of its own. */
  colon: boolean;
}

/** Where in the page an element stands. */
export interface Place {
  readonly scope: string;
  readonly related: boolean;
  /** Inside a table of records: read as a table, not as pairs. */
  readonly listed: boolean;
  /** Inside a dialog in front of the page. */
  readonly front: boolean;
  /** Nearest tab panel or foldable part. */
  readonly panel?: Element;
  /** That part is not the one now shown. */
  readonly tucked: boolean;
}

/**
 * An element as the user meets it: shadow roots, slots and frames flattened, what is never
 * read left out. `start` to `end` are the units inside it.
 */
export interface Seen extends Facts {
  readonly element: Element;
  readonly order: number;
  readonly depth: number;
  readonly parent: Seen | undefined;
  kids: Seen[];
  readonly start: number;
  end: number;
  place: Place;
  /** Headings above it, outermost first. */
  readonly trail: readonly string[];
  /** Has text of its own beside its children. */
  ownText: boolean;
}

export interface Walked {
  readonly units: readonly Unit[];
  readonly all: readonly Seen[];
  /** Those with others inside, and those with attributes beside a class: most have neither. */
  readonly parents: readonly Seen[];
  readonly marked: readonly Seen[];
  /** Elements that others point to or that are asked for: marked ones, cells and controls. */
  readonly of: ReadonlyMap<Element, Seen>;
  readonly tables: ReadonlyMap<Seen, KnownTable>;
  /** Whether an element is shown, or would be if its tab were. */
  readonly visible: (seen: Seen) => boolean;
}

/** A possible pair, before the surest reading of every value is chosen. */
export interface Candidate {
  readonly label: string;
  readonly labelUnits: readonly number[];
  readonly valueUnits: readonly number[];
  readonly text: string;
  /** Element of the value: gives place, order and field name. */
  readonly at: Seen;
  readonly by: PairedBy;
  readonly sure: number;
  readonly name?: string;
}
