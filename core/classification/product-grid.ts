import type { Playbook } from '../playbook/schema.ts';
import { groupedBy } from './grouped-by.ts';
import { reaches } from './matrix.ts';

/** Strong profit, profit, break-even, loss. */
export type GridMark = '++' | '+' | '±' | '—';

/** One product line of one customer, with the customer group that it counts in. */
export interface GridLine {
  readonly product: string;
  /** Undefined where the customer does not say. */
  readonly group: string | undefined;
  /** Money a year; undefined when unknown. */
  readonly revenue: number | undefined;
  readonly profit: number | undefined;
}

/** A product in a customer group, a whole row, a whole column, or all. */
export interface GridCell {
  /** Undefined for the total over all products. */
  readonly product: string | undefined;
  /** Undefined for the total over all groups, and for customers that state none. */
  readonly group: string | undefined;
  readonly lines: number;
  /** Sum over the lines where it is known; undefined where it is known for none. */
  readonly revenue: number | undefined;
  readonly contribution: number | undefined;
  /** Lines whose contribution is known; fewer than `lines` makes contribution and mark those of a part. */
  readonly known: number;
  /** Contribution ÷ revenue over the lines where both are known; undefined without revenue. */
  readonly margin: number | undefined;
  /** Undefined where contribution or revenue is unknown: revenue alone tells no profit. */
  readonly mark: GridMark | undefined;
}

export interface ProductGrid {
  /** Most contribution first; unknown ones last, by revenue. */
  readonly products: readonly GridCell[];
  readonly groups: readonly GridCell[];
  readonly total: GridCell;
  readonly cells: readonly GridCell[];
  /** Combinations that earn, the most profitable first. */
  readonly profitable: readonly GridCell[];
  /** Combinations that lose, the worst first. */
  readonly losing: readonly GridCell[];
  /** Combinations with revenue of which nobody knows whether they earn. */
  readonly untold: readonly GridCell[];
}

/**
 * What each product contributes in each customer group.
 *
 * @see METHODS 3.5; the four marks are the source's, their margins ours.
 */
export function productGrid(
  lines: readonly GridLine[],
  marks: Playbook['classification']['gridMarks'],
): ProductGrid {
  const by = (keyOf: (line: GridLine) => string) =>
    [...groupedBy(lines, keyOf).values()].map((some) => ({ some, first: some[0] as GridLine }));
  const cells = by(({ product, group }) => JSON.stringify([product, group ?? null])).map(({ some, first }) =>
    cell(first.product, first.group, some, marks),
  );
  const marked = (...wanted: readonly GridMark[]) =>
    cells.filter(({ mark }) => mark !== undefined && wanted.includes(mark)).sort(byContribution);
  return {
    products: by(({ product }) => product)
      .map(({ some, first }) => cell(first.product, undefined, some, marks))
      .sort(byContribution),
    groups: by(({ group }) => JSON.stringify(group ?? null))
      .map(({ some, first }) => cell(undefined, first.group, some, marks))
      .sort(byContribution),
    total: cell(undefined, undefined, lines, marks),
    cells: cells.sort(byContribution),
    profitable: marked('++', '+'),
    losing: marked('—').reverse(),
    untold: cells.filter(({ revenue, mark }) => revenue !== undefined && revenue > 0 && mark === undefined),
  };
}

function cell(
  product: string | undefined,
  group: string | undefined,
  lines: readonly GridLine[],
  marks: Playbook['classification']['gridMarks'],
): GridCell {
  const earning = lines.filter(({ profit }) => profit !== undefined);
  const whole = earning.filter(({ revenue }) => revenue !== undefined);
  const contribution = sum(whole.map(({ profit }) => profit as number));
  const turned = sum(whole.map(({ revenue }) => revenue as number));
  return {
    product,
    group,
    lines: lines.length,
    revenue: sum(lines.flatMap(({ revenue }) => revenue ?? [])),
    contribution: sum(earning.map(({ profit }) => profit as number)),
    known: earning.length,
    margin:
      contribution === undefined || turned === undefined || turned <= 0 ? undefined : contribution / turned,
    mark:
      contribution === undefined || turned === undefined ? undefined : markOf(contribution, turned, marks),
  };
}

function markOf(
  contribution: number,
  revenue: number,
  { strong, profit, even }: Playbook['classification']['gridMarks'],
): GridMark | undefined {
  // Costs without revenue lose for certain; what a profit without revenue would be is not to be told.
  if (revenue <= 0) return contribution < 0 ? '—' : contribution === 0 ? '±' : undefined;
  const margin = contribution / revenue;
  if (reaches(margin, strong)) return '++';
  if (reaches(margin, profit)) return '+';
  // Break-even begins above its margin, so at the margin it is a loss.
  return reaches(even, margin) ? '—' : '±';
}

function byContribution(a: GridCell, b: GridCell): number {
  if (a.contribution !== undefined && b.contribution !== undefined) return b.contribution - a.contribution;
  if (a.contribution !== undefined) return -1;
  if (b.contribution !== undefined) return 1;
  return (b.revenue === undefined ? -1 : b.revenue) - (a.revenue === undefined ? -1 : a.revenue);
}

/** Undefined where nothing is known. */
function sum(amounts: readonly number[]): number | undefined {
  return amounts.length === 0 ? undefined : amounts.reduce((total, amount) => total + amount, 0);
}
