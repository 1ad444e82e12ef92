import type { Playbook } from '../playbook/schema.ts';
import { type Layer, layerOf } from './layer.ts';

export type FunnelHealth = 'crisis' | 'no stamina' | 'stuck' | 'healthy' | 'fair';

export interface FunnelEntry {
  readonly amount: number | undefined;
  /** 0–1. */
  readonly winRate: number;
  readonly weeksToClose: number | undefined;
  readonly weeksInLayer: number | undefined;
}

export interface FunnelLayer {
  readonly layer: Layer;
  readonly count: number;
  /** Sum of the known amounts. */
  readonly amount: number;
  /** Sum of amount × win rate. */
  readonly weighted: number;
  readonly withoutAmount: number;
}

export interface FunnelResult {
  readonly layers: readonly FunnelLayer[];
  readonly total: {
    readonly count: number;
    readonly amount: number;
    readonly weighted: number;
    readonly withoutAmount: number;
  };
  readonly health: FunnelHealth;
}

const LAYERS: readonly Layer[] = ['top', 'middle', 'bottom', 'overdue', 'unscheduled'];

/**
 * The open opportunities by layer, and how healthy the funnel is. First match: crisis, no stamina, stuck, healthy, fair.
 *
 * @param remaining What is still to be won; without it the tests on amounts are skipped.
 * @see METHODS 5.4.
 */
export function funnel(
  open: readonly FunnelEntry[],
  remaining: number | undefined,
  policy: Playbook['pipeline'],
): FunnelResult {
  const placed = open.map((entry) => ({ ...entry, layer: layerOf(entry.weeksToClose, policy.layers) }));
  const layers = LAYERS.map((layer) => ({ layer, ...sums(placed.filter((entry) => entry.layer === layer)) }));
  const total = sums(placed);
  return { layers, total, health: health() };

  function health(): FunnelHealth {
    const { crisisShare, fewestOpen, stuckWeeks, stuckShare } = policy.health;
    const empty = (layer: Layer) => !placed.some((entry) => entry.layer === layer);
    // Sums that print alike count alike: three shares of an amount are not lost to binary fractions.
    const reaches = (amount: number) => total.weighted >= amount * (1 - 1e-9);
    if (open.length < fewestOpen || (remaining !== undefined && !reaches(crisisShare * remaining)))
      return 'crisis';
    if (empty('top') || empty('middle')) return 'no stamina';
    const stuck = placed.filter(
      ({ weeksInLayer }) => weeksInLayer !== undefined && weeksInLayer > stuckWeeks,
    );
    if (empty('bottom') && stuck.length >= stuckShare * placed.length) return 'stuck';
    return remaining !== undefined && reaches(remaining) ? 'healthy' : 'fair';
  }
}

function sums(entries: readonly FunnelEntry[]): Omit<FunnelLayer, 'layer'> {
  const priced = entries.flatMap(({ amount, winRate }) =>
    amount === undefined ? [] : [{ amount, winRate }],
  );
  return {
    count: entries.length,
    amount: priced.reduce((sum, { amount }) => sum + amount, 0),
    weighted: priced.reduce((sum, { amount, winRate }) => sum + amount * winRate, 0),
    withoutAmount: entries.length - priced.length,
  };
}
