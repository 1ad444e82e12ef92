import { daysBetween } from '../account/days-between.ts';

/** What an account was worth on a day. */
export interface HistoryPoint {
  /** ISO day. */
  readonly day: string;
  /** 0–100; absent where nothing was known of it. */
  readonly value?: number | undefined;
  /** What it could have been, 0–100. */
  readonly low: number;
  readonly high: number;
  /** By which model it was computed; values of two models are not joined by a line. */
  readonly playbook?: string;
  /** The class it had, in words: where it changes, the drawing is marked. */
  readonly className?: string | undefined;
}

/** The drawing of a history: days of one model hang together, those of two do not. */
export interface HistoryMarks {
  readonly bands: readonly string[];
  readonly lines: readonly string[];
  /** Where days stand that nothing joins to another. */
  readonly dots: readonly (readonly [number, number])[];
  readonly last: readonly [number, number] | undefined;
  /** Where the class changed. */
  readonly turns: readonly number[];
}

/** One point a day, oldest first; of two for a day the later one counts. */
export function inOrder(points: readonly HistoryPoint[]): readonly HistoryPoint[] {
  const days = new Map(points.map((point) => [point.day, point]));
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Whether the value of `at` was computed by another model than the one before. */
export function isNewModel(points: readonly HistoryPoint[], at: number): boolean {
  const before = points[at - 1];
  return before !== undefined && before.playbook !== points[at]?.playbook;
}

/** Whether the class of `at` is another than that of the day before it. */
export function isNewClass(points: readonly HistoryPoint[], at: number): boolean {
  const before = points[at - 1];
  return before !== undefined && before.className !== points[at]?.className;
}

/** Lines and bands in a box of the given size; days stand apart as they do in the calendar. */
export function historyMarks(
  points: readonly HistoryPoint[],
  { width, height }: { readonly width: number; readonly height: number },
): HistoryMarks {
  const [first, end] = [points[0]?.day ?? '', points.at(-1)?.day ?? ''];
  const span = points.length > 1 ? daysBetween(first, end) : 0;
  const x = (day: string) => round(span === 0 ? width : (daysBetween(first, day) / span) * width);
  const y = (score: number) => round(height - (score / 100) * height);
  const placed = points.map((point) => ({ ...point, x: x(point.day) }));
  const models = runs(placed, (_, at) => isNewModel(points, at));
  const known = models
    .flatMap((model) =>
      runs(model, ({ value }, at) => (value === undefined) !== (model[at - 1]?.value === undefined)),
    )
    .map((run) => run.flatMap(({ x: at, value }) => (value === undefined ? [] : [[at, y(value)] as const])))
    .filter((run) => run.length > 0);
  return {
    bands: models.map((model) => {
      const high = model.flatMap((point) =>
        edges(point.x, model.length).map((at) => `${at} ${y(point.high)}`),
      );
      const low = model.flatMap((point) => edges(point.x, model.length).map((at) => `${at} ${y(point.low)}`));
      return `M${[...high, ...low.reverse()].join('L')}Z`;
    }),
    lines: known
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map((place) => place.join(' ')).join('L')}`),
    dots: known.filter((run) => run.length === 1).flat(),
    last: known.at(-1)?.at(-1),
    turns: placed.filter((_, at) => isNewClass(points, at)).map(({ x: at }) => at),
  };
}

/** A day that stands alone has no width of its own, so its band is given one. */
function edges(at: number, days: number): readonly number[] {
  return days > 1 ? [at] : [round(at - 2), round(at + 2)];
}

/** Cuts a list before every element for which `starts` holds. */
function runs<T>(list: readonly T[], starts: (one: T, at: number) => boolean): T[][] {
  const cut: T[][] = [];
  for (const [at, one] of list.entries()) {
    const run = cut.at(-1);
    if (run === undefined || starts(one, at)) cut.push([one]);
    else run.push(one);
  }
  return cut;
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}
