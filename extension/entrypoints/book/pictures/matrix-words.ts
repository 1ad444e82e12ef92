import { CLASSES, type MatrixScheme } from '../../../../core/columns/what-if/reclass.ts';
import type { Words } from '../../../../core/panel/words.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import type { LocalText } from '../../../../core/text/local-text.ts';
import { picturesText } from './pictures-text.ts';

/** A matrix in the reader's words. */
export interface MatrixWords {
  readonly title: string;
  readonly up: string;
  readonly across: string;
  /** Names of the cells by their codes: bottom left, bottom right, top left, top right. */
  readonly cells: readonly string[];
}

export function matrixWords(scheme: MatrixScheme, playbook: Playbook, words: Words): MatrixWords {
  const texts: Readonly<Record<string, { readonly label: LocalText }>> =
    playbook.classification.texts[scheme];
  const [up, across] = axes(scheme, playbook);
  return {
    title: words.say(picturesText.titles[scheme]),
    up: words.say(up),
    across: words.say(across),
    cells: CLASSES[scheme].map((name) => {
      const label = texts[name]?.label;
      return label === undefined ? name : words.say(label);
    }),
  };
}

function axes(
  scheme: MatrixScheme,
  { valuation: { dimensions } }: Playbook,
): readonly [LocalText, LocalText] {
  switch (scheme) {
    case 'value':
      return [dimensions.current.label, dimensions.potential.label];
    case 'loyalty':
      return [picturesText.worth, dimensions.loyalty.label];
    case 'position':
      return [picturesText.attractiveness, picturesText.advantage];
  }
}
