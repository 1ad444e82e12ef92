const DAY_MS = 86_400_000;
/** Every day is kept for a quarter, one a week for two years, one a month for ten. */
const EVERY_DAY = 90;
const WEEKLY = 2 * 365;
const MONTHLY = 10 * 365;

/**
 * The days to be forgotten so that a history stays small however long it grows: at most some 300 are kept.
 * The last day of a week or month stands for it; the first day of all stays as long as it is not too old.
 *
 * @param days ISO days in any order.
 * @param today ISO day.
 */
export function tooMany(days: readonly string[], today: string): readonly string[] {
  const inOrder = [...days].sort();
  const last = new Map<string, string>();
  for (const day of inOrder) last.set(periodOf(day, today), day);
  const kept = new Set(last.values());
  return inOrder.filter((day, at) => age(day, today) > MONTHLY || (at > 0 && !kept.has(day)));
}

function periodOf(day: string, today: string): string {
  const old = age(day, today);
  if (old <= EVERY_DAY) return day;
  // Day 0 of the epoch was a Thursday: weeks run from Monday to Sunday.
  if (old <= WEEKLY) return `week ${Math.floor((Date.parse(day) / DAY_MS + 3) / 7)}`;
  return day.slice(0, 7);
}

function age(day: string, today: string): number {
  return (Date.parse(today) - Date.parse(day)) / DAY_MS;
}
