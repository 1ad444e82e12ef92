import type { Assessment } from '../../assessment/assessment.ts';
import type { FactorReading } from '../../competition/buying-factor.ts';
import type { LocalText } from '../../text/local-text.ts';

/** One factor as it stands in the picture: how much it matters, and how we and the best rival do on it. */
export interface FactorPoint {
  readonly id: string;
  readonly label: LocalText;
  /** 1–10. */
  readonly importance: number;
  readonly ours: number;
  readonly best: number | undefined;
  readonly bestRival: string | undefined;
  readonly reading: FactorReading | undefined;
}

export interface FactorPoints {
  /** What the customer buys by; or the scorecard, whose weights then stand for what matters. */
  readonly from: 'factors' | 'scorecard';
  /** What matters most first. */
  readonly points: readonly FactorPoint[];
}

/** The factors that can be drawn: importance and our own performance are known. */
export function factorPoints({
  rivalry,
  competition,
}: Pick<Assessment, 'rivalry' | 'competition'>): FactorPoints {
  const factors = (rivalry?.factors?.factors ?? []).flatMap(({ importance, reading, ...row }) =>
    importance === undefined ? [] : pointOf({ ...row, importance, reading: reading?.reading }),
  );
  if (factors.length > 0) return { from: 'factors', points: factors.toSorted(byImportance) };
  const heaviest = Math.max(1, ...(competition?.items ?? []).map(({ weight }) => weight));
  const items = (competition?.items ?? []).flatMap(({ weight, ...row }) =>
    pointOf({ ...row, importance: 1 + (9 * weight) / heaviest, reading: undefined }),
  );
  return { from: 'scorecard', points: items.toSorted(byImportance) };
}

interface Row extends Pick<FactorPoint, 'id' | 'label' | 'importance' | 'bestRival' | 'reading'> {
  readonly scores: readonly (number | undefined)[];
}

function pointOf({ scores, id, label, importance, bestRival, reading }: Row): FactorPoint[] {
  const [ours, ...rivals] = scores;
  if (ours === undefined) return [];
  const known = rivals.filter((score) => score !== undefined);
  const best = known.length === 0 ? undefined : Math.max(...known);
  return [{ id, label, importance, ours, best, bestRival, reading }];
}

function byImportance(a: FactorPoint, b: FactorPoint): number {
  return b.importance - a.importance || (a.id < b.id ? -1 : 1);
}
