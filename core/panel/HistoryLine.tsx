import { Disclosure } from './Disclosure.tsx';
import { type HistoryPoint, historyMarks, inOrder, isNewClass, isNewModel } from './history-marks.ts';
import { historyText } from './history-text.ts';
import { usePanel } from './panel-context.ts';
import type { Words } from './words.ts';

export interface HistoryLineProps {
  /** In any order; one a day counts. */
  readonly points: readonly HistoryPoint[];
  /** What it is the history of; the value, where nothing else is said. */
  readonly title?: string;
}

const BOX = { width: 240, height: 40 } as const;
/** Room for the line's own width and the last dot. */
const EDGE = 4;

/** What an account was worth over the days, small: a line, what it could have been as a band, and the figures behind. */
export function HistoryLine({ points, title: given }: HistoryLineProps) {
  const { words } = usePanel();
  const title = given ?? words.say(historyText.title);
  const days = inOrder(points);
  if (days.length === 0) return <p class="kam-sub">{words.say(historyText.none)}</p>;
  const { bands, lines, dots, last, turns } = historyMarks(days, BOX);
  const said = spoken(title, days, words);
  return (
    <figure class="kam-history">
      <svg
        viewBox={`${-EDGE} ${-EDGE} ${BOX.width + 2 * EDGE} ${BOX.height + 2 * EDGE}`}
        role="img"
        aria-label={words.sentences(said)}
      >
        <path class="kam-history-ground" d={`M0 ${BOX.height}H${BOX.width}`} />
        {bands.map((band) => (
          <path key={band} class="kam-history-band" d={band} />
        ))}
        {turns.map((at) => (
          <path key={at} class="kam-history-turn" d={`M${at} 0V${BOX.height}`} />
        ))}
        {lines.map((line) => (
          <path key={line} class="kam-history-line" d={line} />
        ))}
        {dots.map(([x, y]) => (
          <circle key={x} class="kam-history-dot" cx={x} cy={y} r={1.6} />
        ))}
        {last && <circle class="kam-history-dot" cx={last[0]} cy={last[1]} r={3} />}
      </svg>
      <Disclosure label={words.say(historyText.table)} beside={said[0]}>
        <div class="kam-scroll">
          <HistoryTable days={days} title={title} />
        </div>
      </Disclosure>
    </figure>
  );
}

function HistoryTable({ days, title }: { readonly days: readonly HistoryPoint[]; readonly title: string }) {
  const { words } = usePanel();
  return (
    <table class="kam-table">
      <caption class="kam-unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say(historyText.day)}</th>
          <th scope="col">{words.say(historyText.score)}</th>
          <th scope="col">{words.say(historyText.range)}</th>
        </tr>
      </thead>
      <tbody>
        {days
          .map(({ day, value, low, high }, at) => (
            <tr key={day}>
              <th scope="row">
                {words.date(day)}
                {isNewModel(days, at) && <span class="kam-sub">{words.say(historyText.newModel)}</span>}
                {isNewClass(days, at) && <span class="kam-sub">{classTurn(days, at, words)}</span>}
              </th>
              <td>{value === undefined ? words.say(historyText.unknown) : words.score(value)}</td>
              <td>{words.range(low, high) ?? '–'}</td>
            </tr>
          ))
          .reverse()}
      </tbody>
    </table>
  );
}

function spoken(title: string, days: readonly HistoryPoint[], words: Words): string[] {
  const score = (value: number | undefined) =>
    value === undefined ? words.say(historyText.unknown) : words.score(value);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = days.flatMap(({ value }) => value ?? []);
  const range = words.say(historyText.band);
  if (days.length === 1) {
    const only = { title, score: score(first.value), day: words.date(first.day) };
    return [words.say(historyText.oneDay, only), range];
  }
  const turns = days.filter((_, at) => isNewModel(days, at)).map(({ day }) => words.date(day));
  return [
    words.say(historyText.span, {
      title,
      first: score(first.value),
      from: words.date(first.day),
      last: score(last.value),
      to: words.date(last.day),
      least: score(known.length === 0 ? undefined : Math.min(...known)),
      most: score(known.length === 0 ? undefined : Math.max(...known)),
    }),
    range,
    ...(turns.length === 0 ? [] : [words.say(historyText.otherModel, { days: words.list(turns) })]),
    ...days.flatMap(({ day }, at) =>
      isNewClass(days, at)
        ? [words.say(historyText.otherClass, { day: words.date(day), change: classTurn(days, at, words) })]
        : [],
    ),
  ];
}

/** `Rising → Core` */
function classTurn(days: readonly HistoryPoint[], at: number, words: Words): string {
  const name = (day: HistoryPoint | undefined) => day?.className ?? words.say(historyText.noClass);
  return words.say(historyText.classTurn, { from: name(days[at - 1]), to: name(days[at]) });
}
