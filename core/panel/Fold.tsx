import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

export interface FoldProps {
  readonly title: string;
  /** The facts in one line, so that opening it is often not needed. */
  readonly summary: string;
  /** From the start; later it stays as the reader left it. */
  readonly open?: boolean;
  /** What is inside is drawn while it is open only: for what costs time to work out. */
  readonly lazy?: boolean;
  readonly children: ComponentChildren;
}

/** A region that is a sentence until it is opened. */
export function Fold({ title, summary, open = false, lazy = false, children }: FoldProps) {
  const [atFirst] = useState(open);
  const [drawn, setDrawn] = useState(open || !lazy);
  const details = useRef<HTMLDetailsElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || details.current?.open !== true) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <section class="kam-fold" aria-label={title}>
      <details
        ref={details}
        open={atFirst}
        onKeyDown={close}
        onToggle={(event) => lazy && setDrawn(event.currentTarget.open)}
      >
        <summary>
          <h2>{title}</h2>
          <span class="kam-sub">{summary}</span>
        </summary>
        <div class="kam-fold-body">{drawn && children}</div>
      </details>
    </section>
  );
}
