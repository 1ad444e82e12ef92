/** Hours in which nobody is reminded; the same hour twice is none. */
export interface QuietHours {
  /** `19:00` on the user's own clock. */
  readonly from: string;
  readonly until: string;
}

/** Whether it is quiet at a moment; hours from the evening on go over midnight. */
export function isQuiet({ from, until }: QuietHours, now: Date): boolean {
  const two = (part: number) => String(part).padStart(2, '0');
  const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
  return from <= until ? time >= from && time < until : time >= from || time < until;
}
