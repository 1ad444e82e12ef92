import type { Unit } from './seen.ts';

const YEAR = /\d{4}/;
const TELLING =
  /^(\d{1,2}(st|nd|rd|th)?\b|[A-Z][a-z]{2}|昨|今|前天|刚)|(ago|前|yesterday|today|just now)$|^(a|yesterday|today|just)\b/i;
const FULL = /^\d{4}[-/年]\d{1,2}[-/月]\d{1,2}/;

/** The whole date that an element states behind a shortened one, such as *3 days ago*; undefined where there is none. */
export function fullDay(units: readonly Unit[], indexes: readonly number[]): string | undefined {
  const unit = indexes.length === 1 ? units[indexes[0] ?? -1] : undefined;
  if (unit === undefined || unit.control !== undefined) return undefined;
  const { holder, text } = unit;
  // Most texts stand in elements that state nothing at all.
  if (holder.plain && holder.parent?.plain !== false) return undefined;
  if (YEAR.test(text) || (holder.tag !== 'TIME' && !TELLING.test(text))) return undefined;
  for (const seen of holder.parent === undefined ? [holder] : [holder, holder.parent]) {
    if (seen.plain) continue;
    for (const name of ['datetime', 'title']) {
      const stated = seen.element.getAttribute(name);
      if (stated !== null && FULL.test(stated)) return stated;
    }
  }
  return undefined;
}
