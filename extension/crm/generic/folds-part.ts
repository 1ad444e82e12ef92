const HEADING = /^H[2-6]$/;

/** Whether a button is all that a heading holds: it folds what stands under the heading, and its text is the heading's. */
export function foldsPart({ parentElement: around }: Element): boolean {
  return around !== null && HEADING.test(around.tagName) && around.childElementCount === 1;
}
