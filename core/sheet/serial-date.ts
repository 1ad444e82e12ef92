const dayMilliseconds = 86_400_000;

/** The serial number behind a date that a workbook reader made of a cell: days since the workbook's day 0. */
export function serialOf(date: Date, system: '1900' | '1904'): number {
  const epoch = system === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  const days = (date.getTime() - epoch) / dayMilliseconds;
  // The 1900 system counts a 29 February 1900 that never was. Dates are whole milliseconds, so finer digits are noise.
  return Number((system === '1900' && days >= 60 ? days + 1 : days).toFixed(7));
}

/** `YYYY-MM-DD` of a date kept in UTC. */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** `H:MM:SS` of a part of a day; hours run on beyond 24. */
export function clockText(days: number): string {
  const seconds = Math.round(days * 86_400);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
