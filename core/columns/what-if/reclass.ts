import { ARCHETYPES, archetypeAt } from '../../classification/archetype.ts';
import { TIERS, tierAt } from '../../classification/key-account.ts';
import { reaches } from '../../classification/matrix.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { BookColumns, BoundColumns } from './book-columns.ts';
import type { Reweighed } from './reweigh.ts';

/** The classes of each scheme in the order of their codes; in a matrix the second bit is y, the first x. */
export const CLASSES = {
  value: ['low', 'rising', 'secondary', 'core'],
  loyalty: ['marginal', 'steady', 'at risk', 'pillar'],
  archetype: ARCHETYPES,
  position: ['attend', 'harvest', 'invest', 'consolidate'],
  tier: TIERS,
} as const;
export type CodedScheme = keyof typeof CLASSES;
export const CODED_SCHEMES = Object.keys(CLASSES) as readonly CodedScheme[];

/** The schemes that are matrices, in the order in which people look at them. */
export const MATRICES = ['value', 'loyalty', 'position'] as const;
export type MatrixScheme = (typeof MATRICES)[number];

/** An account without a class in the scheme. */
export const NO_CLASS = 255;

/** Code of the class of every account. */
export type ClassesOfBook = Readonly<Record<CodedScheme, Uint8Array>> & {
  /** 1 where the bounds lie in one cell of the matrix. */
  readonly settled: Readonly<Record<MatrixScheme, Uint8Array>>;
};

export function roomForClasses(size: number): ClassesOfBook {
  const column = () => new Uint8Array(size);
  return {
    value: column(),
    loyalty: column(),
    archetype: column(),
    position: column(),
    tier: column(),
    settled: { value: column(), loyalty: column(), position: column() },
  };
}

/** The axes of a matrix: which scores stand upwards and across. */
export function axesOf(
  scheme: MatrixScheme,
  book: BookColumns,
  { dimensions, worth, attractiveness }: Reweighed,
): { readonly x: BoundColumns; readonly y: BoundColumns } {
  switch (scheme) {
    case 'value':
      return { y: dimensions.current, x: dimensions.potential };
    case 'loyalty':
      return { y: worth, x: dimensions.loyalty };
    case 'position':
      return { y: attractiveness, x: book.advantage };
  }
}

/** Names of the cuts of a matrix's axes. */
export const MATRIX_CUTS = {
  value: { y: 'current', x: 'potential' },
  loyalty: { y: 'value', x: 'loyalty' },
  position: { y: 'attractiveness', x: 'advantage' },
} as const;

/**
 * Classes of a whole book, the same as `classify` gives each account.
 *
 * @param schemes The matrices to be done; the schemes that are none rest on what the value matrix rests on.
 * @see METHODS section 3.
 */
export function reclass(
  book: BookColumns,
  scores: Reweighed,
  { cuts, tier }: Pick<Playbook['classification'], 'cuts' | 'tier'>,
  out: ClassesOfBook,
  schemes: readonly MatrixScheme[] = MATRICES,
): void {
  for (const scheme of schemes) {
    const { x, y } = axesOf(scheme, book, scores);
    const names = MATRIX_CUTS[scheme];
    // A prospect has no place where its worth to date counts.
    const leftOut = scheme === 'position' ? undefined : book.prospect;
    place(y, x, { y: cuts[names.y], x: cuts[names.x] }, leftOut, out[scheme], out.settled[scheme]);
  }
  if (!schemes.includes('value')) return;
  const { current, potential, loyalty } = scores.dimensions;
  for (let row = 0; row < book.size; row++) {
    const c = current.score[row] as number;
    const p = potential.score[row] as number;
    const [noCurrent, noPotential] = [Number.isNaN(c), Number.isNaN(p)];
    const loss = book.loss[row] === 1;
    out.archetype[row] =
      noCurrent || noPotential
        ? NO_CLASS
        : ARCHETYPES.indexOf(archetypeAt(c, p, loss, cuts.current, cuts.potential));
    out.tier[row] =
      noCurrent && noPotential
        ? NO_CLASS
        : TIERS.indexOf(tierAt(c, p, loyalty.score[row] as number, book.rivalVip[row] === 1, tier));
  }
}

function place(
  y: BoundColumns,
  x: BoundColumns,
  cuts: { readonly x: number; readonly y: number },
  leftOut: Uint8Array | undefined,
  codes: Uint8Array,
  settled: Uint8Array,
): void {
  for (let row = 0; row < codes.length; row++) {
    const up = y.score[row] as number;
    const across = x.score[row] as number;
    const none = leftOut?.[row] === 1 || Number.isNaN(up) || Number.isNaN(across);
    codes[row] = none ? NO_CLASS : (reaches(up, cuts.y) ? 2 : 0) + (reaches(across, cuts.x) ? 1 : 0);
    const sure =
      !none &&
      reaches(y.low[row] as number, cuts.y) === reaches(y.high[row] as number, cuts.y) &&
      reaches(x.low[row] as number, cuts.x) === reaches(x.high[row] as number, cuts.x);
    settled[row] = sure ? 1 : 0;
  }
}
