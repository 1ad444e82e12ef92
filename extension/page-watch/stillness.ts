/** How long a page has stood still, by what is heard of it and by what is seen on it. */
export class Stillness {
  private readonly now: () => number;
  private heard: number;
  private seen: number;

  constructor(now: () => number) {
    this.now = now;
    this.heard = now();
    this.seen = this.heard;
  }

  /** The document changed. */
  hear(): void {
    this.heard = this.now();
  }

  /** A look found something else than the one before it. */
  see(): void {
    this.seen = this.now();
  }

  get heardMs(): number {
    return this.now() - this.heard;
  }

  /** Frames and shadow trees change unheard, and some pages never stop moving though their words stand still. */
  get quietMs(): number {
    const seenMs = this.now() - this.seen;
    return Math.max(Math.min(this.heardMs, seenMs), seenMs / 2);
  }
}
