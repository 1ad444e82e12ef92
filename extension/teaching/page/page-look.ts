import { type LabelHit, labelTexts } from './label-texts.ts';
import { type PageTrees, pageTrees } from './page-trees.ts';
import { type Standing, standingTester } from './standing.ts';

/** One look at a page: what rules are made and followed on. It holds for as long as the page stands still. */
export interface PageLook {
  readonly trees: PageTrees;
  readonly standing: (element: Element) => Standing;
  readonly labelled: (text: string) => readonly LabelHit[];
}

/** @param wanted The labels that will be asked for; without it any may be. */
export function lookAt(document: Document, wanted?: readonly string[]): PageLook {
  const trees = pageTrees(document);
  let texts: ((label: string) => readonly LabelHit[]) | undefined;
  return {
    trees,
    standing: standingTester(trees),
    // Only asked for where a rule has a label.
    labelled: (text) => {
      texts ??= labelTexts(trees, wanted);
      return texts(text);
    },
  };
}
