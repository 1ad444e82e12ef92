interface Due {
  readonly at: number;
  readonly run: () => void;
  readonly every?: number;
}

/** Replaces the page's timers and its clock, so that minutes of waiting take a moment and come out the same. */
export class VirtualTime {
  private now = 0;
  private last = 0;
  private readonly due = new Map<number, Due>();

  install(page: Window & typeof globalThis): void {
    const add = (run: () => void, ms = 0, every?: number) => {
      this.last += 1;
      this.due.set(this.last, {
        at: this.now + Math.max(0, ms),
        run,
        ...(every === undefined ? {} : { every }),
      });
      return this.last;
    };
    Object.assign(page, {
      setTimeout: (run: () => void, ms?: number) => add(run, ms),
      setInterval: (run: () => void, ms?: number) => add(run, ms, ms),
      clearTimeout: (id: number) => this.due.delete(id),
      clearInterval: (id: number) => this.due.delete(id),
    });
    Object.defineProperty(page.performance, 'now', { value: () => this.now });
  }

  /** Runs what falls due, and lets the page's observers hear of it each time. */
  async pass(ms: number): Promise<void> {
    const until = this.now + ms;
    for (let next = this.next(until); next !== undefined; next = this.next(until)) {
      const [id, { at, run, every }] = next;
      this.now = at;
      if (every === undefined) this.due.delete(id);
      else this.due.set(id, { at: at + every, run, every });
      run();
      await Promise.resolve();
    }
    this.now = until;
  }

  private next(until: number): [number, Due] | undefined {
    let first: [number, Due] | undefined;
    for (const entry of this.due)
      if (entry[1].at <= until && (first === undefined || entry[1].at < first[1].at)) first = entry;
    return first;
  }
}
