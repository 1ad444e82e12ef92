export type Reaction = 'fierce' | 'selective' | 'calm' | 'random';

/**
 * How a rival reacts: whether it contests the same customers, and whether it plays for the long-term market.
 *
 * @see METHODS 4.6; the names are the source's, the reading of the axes ours.
 */
export function reactionOf(sameCustomers: boolean, longTerm: boolean): Reaction {
  if (sameCustomers) return longTerm ? 'fierce' : 'selective';
  return longTerm ? 'calm' : 'random';
}
