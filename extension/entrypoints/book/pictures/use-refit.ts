import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Calls back when the element's width or the page's colours have changed: a canvas follows neither by itself. */
export function useRefit(
  host: RefObject<HTMLElement | null>,
  refit: ((width: number) => void) | undefined,
): void {
  const last = useRef(refit);
  last.current = refit;
  const ready = refit !== undefined;
  useEffect(() => {
    const element = host.current;
    if (!ready || element === null) return;
    const now = () => last.current?.(element.clientWidth);
    const size = new ResizeObserver(now);
    size.observe(element);
    const theme = new MutationObserver(now);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    const asked = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      matchMedia(query),
    );
    for (const query of asked) query.addEventListener('change', now);
    return () => {
      size.disconnect();
      theme.disconnect();
      for (const query of asked) query.removeEventListener('change', now);
    };
  }, [ready, host]);
}
