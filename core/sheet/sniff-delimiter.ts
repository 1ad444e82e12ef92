import { parseDelimited } from './parse-delimited.ts';

export type Delimiter = ',' | ';' | '\t' | '|';

interface Candidate {
  readonly delimiter: Delimiter;
  /** Share of the records that have the commonest number of cells. */
  readonly consistent: number;
  readonly width: number;
  /** First record that it splits at all. */
  readonly firstSplit: number;
  readonly known: number;
}

/**
 * The delimiter of a text table, by how evenly each candidate splits the first records.
 *
 * A comma is also a decimal sign and punctuation, so any other candidate that splits evenly, and from the
 * record where the comma starts or before, wins over it. Headers that are known by name decide before all.
 */
export function sniffDelimiter(text: string, knowsHeader?: (text: string) => boolean): Delimiter {
  const found = (['\t', ';', '|', ','] as const)
    .map((delimiter) => candidate(text, delimiter, knowsHeader))
    .filter(({ width }) => width > 1);
  const comma = found.find(({ delimiter }) => delimiter === ',');
  const even = found.find(
    ({ delimiter, consistent, firstSplit }) =>
      delimiter !== ',' && consistent >= 0.8 && (comma === undefined || firstSplit <= comma.firstSplit),
  );
  const best = found.reduce<Candidate | undefined>((held, next) => {
    if (held === undefined || next.known !== held.known)
      return held === undefined || next.known > held.known ? next : held;
    if (even === held || even === next) return even;
    return evenness(next) > evenness(held) ? next : held;
  }, undefined);
  return best === undefined ? ',' : best.delimiter;
}

function candidate(text: string, delimiter: Delimiter, knowsHeader?: (text: string) => boolean): Candidate {
  const records = parseDelimited(text, delimiter, 60).data;
  const widths = records
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => cells.length);
  const width = commonest(widths.filter((cells) => cells > 1));
  return {
    delimiter,
    consistent: widths.filter((cells) => cells === width).length / widths.length,
    width,
    firstSplit: widths.findIndex((cells) => cells > 1),
    known: knowsHeader
      ? records.reduce(
          (most, cells) =>
            Math.max(most, cells.filter((cell) => cell.trim() !== '' && knowsHeader(cell.trim())).length),
          0,
        )
      : 0,
  };
}

function evenness({ consistent, width }: Candidate): number {
  return consistent * Math.log2(width);
}

function commonest(widths: readonly number[]): number {
  let best = 1;
  let most = 0;
  const counts = new Map<number, number>();
  for (const width of widths) {
    const seen = counts.get(width);
    const count = seen === undefined ? 1 : seen + 1;
    counts.set(width, count);
    if (count > most) [best, most] = [width, count];
  }
  return best;
}
