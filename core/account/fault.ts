import type { LocalText } from '../text/local-text.ts';
import type { FieldKey } from './field.ts';

export type FaultCode =
  | 'not-a-number'
  | 'decimal-comma'
  | 'out-of-range'
  | 'ratio-too-large'
  | 'not-yes-or-no'
  | 'not-a-date'
  | 'ambiguous-date'
  | 'not-a-chain-role'
  | 'unknown-currency'
  | 'error-cell';

/** One text that could not be read: what, where and what would do instead. The text itself is kept. */
export interface Fault {
  readonly code: FaultCode;
  readonly field: FieldKey;
  /** The text as it stood. */
  readonly received: string;
  readonly expected: LocalText;
  /** Column header, where the text came from a table. */
  readonly column?: string;
  /** Row number as the user counts it, where it came from a table. */
  readonly row?: number;
}
