interface Heading {
  readonly level: number;
  readonly text: string;
}

/** A mark to return to. */
export interface TrailMark {
  readonly headings: readonly Heading[];
  readonly texts: readonly string[];
  readonly base: number;
}

/**
 * The headings above the present place. A heading holds for what follows it, until one of
 * its level or above, and no further than the end of the block that it heads.
 */
export class Trail {
  private mark: TrailMark = { headings: [], texts: [], base: 0 };
  private setAt = 0;

  get texts(): readonly string[] {
    return this.mark.texts;
  }

  now(): TrailMark {
    return this.mark;
  }

  /** Inside a section, headings outside stay whatever level those inside have. */
  enter(): void {
    this.mark = { ...this.mark, base: this.mark.headings.length };
  }

  /** @param position units read so far: a heading alone in its block heads what comes after the block. */
  leave(before: TrailMark, section: boolean, position: number): void {
    if (section || (this.mark !== before && position > this.setAt)) this.mark = before;
  }

  set(level: number, text: string, position: number): void {
    const { headings, base } = this.mark;
    const kept = headings.slice(base).filter((heading) => heading.level < level);
    const all = [...headings.slice(0, base), ...kept, { level, text }];
    this.mark = { headings: all, texts: all.map((heading) => heading.text), base };
    this.setAt = position;
  }
}
