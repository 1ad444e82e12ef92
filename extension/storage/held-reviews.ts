import { browser } from 'wxt/browser';
import type { HeldReviews, ReviewId } from '../../core/care/cadence.ts';

const KEY = 'reviews held';
/** More of each kind say nothing more. */
const MOST = 24;

/** On which days which reviews of one's own book were held. */
export async function heldReviews(): Promise<HeldReviews> {
  const { [KEY]: held } = await browser.storage.local.get(KEY);
  return (held as HeldReviews | undefined) ?? {};
}

/** Marks a review as held on a day, or takes that mark back. */
export async function markReview(id: ReviewId, day: string, done: boolean): Promise<HeldReviews> {
  const held = await heldReviews();
  const others = (held[id] ?? []).filter((one) => one !== day);
  const days = done ? [...others, day].sort().slice(-MOST) : others;
  const next = { ...held, [id]: days };
  await browser.storage.local.set({ [KEY]: next });
  return next;
}
