/** A line on the terminal that says how far long work has come; silent where stderr is no terminal. */
export interface Progress {
  at(done: number, total: number): void;
  end(): void;
}

const EVERY_MS = 100;

export function progressLine(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  let shown = 0;
  return {
    at(done, total) {
      const now = Date.now();
      if (!stream.isTTY || now - shown < EVERY_MS) return;
      shown = now;
      stream.write(`\r\u001B[K${label} ${done} / ${total}`);
    },
    end() {
      if (shown > 0) stream.write('\r\u001B[K');
    },
  };
}
