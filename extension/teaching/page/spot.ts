import { partedText, runsIn } from './label-texts.ts';
import { shownText, tidy } from './shown-text.ts';

/** A place on the page that can hold a value: an element, or one of the bare texts right under it. */
export interface Spot {
  readonly element: Element;
  readonly run?: Text;
}

export function spotText({ element, run }: Spot): string {
  // The colon behind a label is no part of what follows.
  return run === undefined ? shownText(element) : tidy(run.data).replace(/^[:：]\s*/, '');
}

export function sameSpot(a: Spot, b: Spot): boolean {
  return a.element === b.element && a.run === b.run;
}

/** The value alone, where label and value are one text. */
export function withoutLabel(text: string): string {
  return partedText(text)?.value ?? text;
}

/** A text is only told apart from its element where that holds more than it. */
export function spotOf(element: Element, run: Text | undefined): Spot {
  return run === undefined || tidy(run.data) === shownText(element) ? { element } : { element, run };
}

export function runAt(element: Element, nth: number | undefined): Spot | undefined {
  if (nth === undefined) return { element };
  const run = runsIn(element)[nth];
  return run === undefined ? undefined : { element, run };
}
