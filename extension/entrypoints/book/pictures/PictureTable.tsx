import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { picturesText } from './pictures-text.ts';

export interface PictureTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  /** How many rows there are; only those in sight are made. */
  readonly count: number;
  /** Cells of a row, the first of them its head. */
  row(at: number): readonly ComponentChildren[];
}

const PAGE = 20;

/** The figures behind a picture, some rows at a time. */
export function PictureTable({ caption, heads, count, row }: PictureTableProps) {
  const { words } = usePanel();
  const [wanted, setFrom] = useState(0);
  const from = Math.min(wanted, Math.max(0, Math.ceil(count / PAGE) - 1) * PAGE);
  const to = Math.min(count, from + PAGE);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in a narrow card it scrolls, by keys too. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame of its own. */}
      <div class="kam-scroll" role="group" aria-label={caption} tabIndex={0}>
        <table class="kam-table">
          <caption class="kam-unseen">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: to - from }, (_, at) => {
              const [head, ...cells] = row(from + at);
              return (
                <tr key={from + at}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, column) => (
                    <td key={heads[column + 1]}>{cell}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {count > PAGE && (
        <div class="kam-row kam-between">
          <span class="kam-sub" role="status">
            {words.say(picturesText.rows, {
              from: words.count(from + 1),
              to: words.count(to),
              all: words.count(count),
            })}
          </span>
          <span class="kam-row">
            <button type="button" disabled={from === 0} onClick={() => setFrom(from - PAGE)}>
              {words.say(picturesText.earlier)}
            </button>
            <button type="button" disabled={to === count} onClick={() => setFrom(from + PAGE)}>
              {words.say(picturesText.later)}
            </button>
          </span>
        </div>
      )}
    </>
  );
}
