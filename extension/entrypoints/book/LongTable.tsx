import './long-table.css';
import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useRowsInView } from './table/use-rows-in-view.ts';

export interface LongTableProps {
  readonly label: string;
  /** Rows of the head, which stay in view. */
  readonly head: ComponentChildren;
  readonly headRows: number;
  readonly count: number;
  readonly columns: number;
  /** Draws a row; what it is given must be laid on its `tr`. */
  row(index: number, own: { readonly 'aria-rowindex': number }): JSX.Element;
}

/** Height of a row, in pixels; the style holds rows to it. */
const ROW = 33;

/** A table of any length that draws only the rows in view, and is a table to everybody who reads it. */
export function LongTable({ label, head, headRows, count, columns, row }: LongTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [keep, setKeep] = useState(-1);
  const { items, height } = useRowsInView({ scroller, count, row: ROW, head: ROW * headRows, keep });
  const first = items[0]?.start ?? 0;
  const last = items.at(-1);
  const after = last === undefined ? 0 : height - last.end;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: which rows are in view is found out for a div alone.
    <div ref={scroller} class="book-long" tabIndex={0} role="group" aria-label={label}>
      <table
        class="kam-table"
        aria-label={label}
        aria-rowcount={count + headRows}
        onFocusIn={({ target }) => {
          const own = target instanceof Element ? target.closest('tr')?.getAttribute('aria-rowindex') : null;
          // A row that holds the focus is drawn wherever it is.
          setKeep(own == null ? -1 : Number(own) - headRows - 1);
        }}
      >
        <thead>{head}</thead>
        <tbody>
          <Gap height={first} columns={columns} />
          {withGaps(items).map(({ index, gap }) => (
            <Fragment key={index}>
              {gap > 0 && <Gap height={gap} columns={columns} />}
              {row(index, { 'aria-rowindex': index + headRows + 1 })}
            </Fragment>
          ))}
          <Gap height={after} columns={columns} />
        </tbody>
      </table>
    </div>
  );
}

/** Room for the rows that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <tr aria-hidden="true" class="book-long-gap">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}

/** A kept row may lie apart from the others. */
function withGaps(
  items: readonly { readonly index: number; readonly start: number; readonly end: number }[],
) {
  return items.map((item, at) => ({
    index: item.index,
    gap: at === 0 ? 0 : item.start - (items[at - 1]?.end ?? item.start),
  }));
}
