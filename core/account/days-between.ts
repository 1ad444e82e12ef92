const DAY_MS = 86_400_000;

/** Whole calendar days from one ISO day to another; negative when `to` lies earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The ISO day that lies so many calendar days later. */
export function addDays(day: string, days: number): string {
  const asked = `${day} ${days}`;
  const before = known.get(asked);
  if (before !== undefined) return before;
  const later = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
  if (known.size < MOST_KNOWN) known.set(asked, later);
  return later;
}

// The rules of a playbook count a few spans from one day, and every account of a book asks.
const MOST_KNOWN = 1000;
const known = new Map<string, string>();
