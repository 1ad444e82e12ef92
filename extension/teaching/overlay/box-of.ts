import type { Spot } from '../page/spot.ts';
import type { Box } from './overlay-dom.ts';

/** Where a spot stands in the window, also when it stands in a frame. */
export function boxOf({ element, run }: Spot): Box {
  let { left, top, width, height } = rectOf(element, run);
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const around = frame.getBoundingClientRect();
    left += around.left + frame.clientLeft;
    top += around.top + frame.clientTop;
  }
  return { left, top, width, height };
}

function rectOf(element: Element, run: Text | undefined): DOMRect {
  if (run === undefined) return element.getBoundingClientRect();
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(run);
  return range.getBoundingClientRect();
}

function frameOf(element: Element): Element | null | undefined {
  try {
    return element.ownerDocument.defaultView?.frameElement;
  } catch {
    return null;
  }
}
