import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export interface FoldProps {
  readonly title: string;
  /** The facts in one line, so that opening it is often not needed. */
  readonly summary: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** A region that is a sentence until it is opened. */
export function Fold({ title, summary, open, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || details.current?.open !== true) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <section class="kam-fold" aria-label={title}>
      <details ref={details} open={open} onKeyDown={close}>
        <summary>
          <h2>{title}</h2>
          <span class="kam-sub">{summary}</span>
        </summary>
        <div class="kam-fold-body">{children}</div>
      </details>
    </section>
  );
}
