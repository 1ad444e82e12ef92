import type { DimensionKey } from '../valuation/scored.ts';
import type { WordList } from './cell-words.ts';

/**
 * One cell of the model sheet. A *policy* is meant to be changed by who uses the workbook. A text is a text even
 * where it looks like a number or a truth (`1`, `true`): whoever writes it must not let the spreadsheet turn it into one.
 */
export interface ModelCell {
  readonly value: string | number;
  readonly kind: 'title' | 'note' | 'header' | 'label' | 'policy';
}

/** The playbook's valuation as cells that formulas refer to. */
export interface ModelSheet {
  readonly name: string;
  readonly rows: readonly (readonly (ModelCell | undefined)[])[];
}

/** Addresses on the model sheet, with its name, absolute. */
export interface ModelRefs {
  readonly dimensions: Readonly<Record<DimensionKey, { readonly weight: string; readonly weights: string }>>;
  readonly indicators: Readonly<Record<string, IndicatorRefs>>;
  readonly usualMargin: string;
  /** Absent when the playbook never estimates a wallet. */
  readonly walletShares?: TwoRanges;
  readonly rates: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<WordList, string>>;
}

export interface IndicatorRefs {
  readonly weight: string;
  readonly worst: string;
  readonly best: string;
  /** Absent when no step can ever be met. */
  readonly steps?: TwoRanges;
}

export interface TwoRanges {
  readonly keys: string;
  readonly values: string;
}
