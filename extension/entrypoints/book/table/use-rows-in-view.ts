import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface RowsInView {
  readonly items: readonly VirtualItem[];
  /** Height of all rows, in pixels. */
  readonly height: number;
  /** Scrolls as far as it takes to see a row whole. */
  show(index: number): void;
}

export interface RowsInViewOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly count: number;
  /** Heights in pixels, of a row and of the head that stays in view. */
  readonly row: number;
  readonly head: number;
  /** A row that is drawn wherever it is, since it may hold the focus. */
  readonly keep: number;
}

/** Which of thousands of rows to draw. */
export function useRowsInView({ scroller, count, row, head, keep }: RowsInViewOptions): RowsInView {
  const [, again] = useReducer((turn: number) => turn + 1, 0);
  const options: VirtualizerOptions<HTMLDivElement, HTMLDivElement> = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => row,
    overscan: 12,
    scrollPaddingEnd: head,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => again(undefined),
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      if (keep < 0 || keep >= count || drawn.includes(keep)) return drawn;
      return [...drawn, keep].sort((a, b) => a - b);
    },
  };
  const [rows] = useState(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return {
    items: rows.getVirtualItems(),
    height: rows.getTotalSize(),
    show: (index) => rows.scrollToIndex(index, { align: 'auto' }),
  };
}
