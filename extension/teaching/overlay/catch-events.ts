import { frameDocument } from '../page/page-trees.ts';

export interface Caught {
  readonly moved: (event: PointerEvent) => void;
  readonly rolled: (event: WheelEvent) => void;
  readonly clicked: () => void;
  readonly key: (key: string, shift: boolean) => void;
  /** The page has scrolled or changed its size. */
  readonly shifted: () => void;
}

/** What a pointer does; none of it reaches the page while one points. */
const SWALLOWED = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'dragstart', 'selectstart', 'keyup', 'keypress'],
];
const KEYS = /^(Arrow(Up|Down|Left|Right)|Tab|Enter| |Escape)$/;

/**
 * Takes pointer and keys from the page, in its frames too, and hands on what the user did; what the page's own
 * scripts do counts for nothing.
 *
 * @returns a function that gives them back.
 */
export function catchEvents(page: Window, caught: Caught): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const first = { capture: true, signal };
  for (const window of [page, ...framesIn(page.document)]) {
    for (const type of SWALLOWED) window.addEventListener(type, swallow, { ...first, passive: false });
    window.addEventListener('keydown', pressed, first);
  }
  page.addEventListener('pointermove', moved, first);
  page.addEventListener('wheel', rolled, { ...first, passive: false });
  page.addEventListener('scroll', caught.shifted, { ...first, passive: true });
  page.addEventListener('resize', caught.shifted, { signal });
  return () => ended.abort();

  function swallow(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click' && event.isTrusted) caught.clicked();
  }

  function moved(event: PointerEvent): void {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    caught.moved(event);
  }

  function rolled(event: WheelEvent): void {
    event.preventDefault();
    caught.rolled(event);
  }

  function pressed(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    // The browser's own shortcuts stay; nothing is typed into the page.
    if (ctrlKey || metaKey || altKey) return;
    if (KEYS.test(key) || key.length === 1) event.preventDefault();
    if (KEYS.test(key)) caught.key(key, shiftKey);
  }
}

/** Keys go to the frame that has the focus. */
function framesIn(document: Document): Window[] {
  return Array.from(document.querySelectorAll('iframe,frame')).flatMap((element) => {
    const inner = frameDocument(element);
    return inner?.defaultView ? [inner.defaultView, ...framesIn(inner)] : [];
  });
}
