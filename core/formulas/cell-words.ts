import type { ChainRole } from '../account/field.ts';
import { MISSING_TEXTS } from '../account/missing.ts';
import { CHAIN_ROLES, NO, NO_CONTRACT, YES } from '../account/parse-cell.ts';

export type WordList = 'missing' | 'noContract' | 'yes' | 'no' | ChainRole;

/**
 * The words that a cell may hold in place of a number, as the formulas look them up: in small letters, and in
 * full width too, whole or in their signs alone, since a spreadsheet has no function that narrows a text in every language.
 */
export const CELL_WORDS: Readonly<Record<WordList, readonly string[]>> = {
  missing: bothWidths(MISSING_TEXTS),
  noContract: bothWidths(NO_CONTRACT),
  yes: bothWidths(YES),
  no: bothWidths(NO),
  headquarters: bothWidths(roleWords('headquarters')),
  key: bothWidths(roleWords('key')),
  ordinary: bothWidths(roleWords('ordinary')),
};

function roleWords(role: ChainRole): string[] {
  return Object.keys(CHAIN_ROLES).filter((word) => CHAIN_ROLES[word] === role);
}

function bothWidths(words: Iterable<string>): string[] {
  const half = [...words].filter((word) => word !== '');
  const signs = half.map((word) => word.replace(/[^\w\s]+/g, fullWidth));
  return [...new Set([...half, ...half.map(fullWidth), ...signs])];
}

function fullWidth(word: string): string {
  return word.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
