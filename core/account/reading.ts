import type { FieldValue } from './account.ts';
import type { Fault } from './fault.ts';
import type { FieldKey } from './field.ts';

/** How a value reached us. */
export type ReadingOrigin = 'api' | 'page' | 'taught' | 'typed' | 'sheet' | 'sample';

/** One field as it was read somewhere: text, what it parsed to, and where it stood. */
export interface FieldReading {
  readonly field: FieldKey;
  readonly text: string;
  readonly origin: ReadingOrigin;
  /** Where it stood: label and section on a page, sheet and cell in a workbook. */
  readonly where: string;
  /** ISO moment. */
  readonly at: string;
  /** Whose book it came from; absent for one's own. */
  readonly by?: string;
  /** Absent when the text is blank or faulty. */
  readonly value?: FieldValue;
  /** ISO code of the currency in which the value stands, where text or label name one; absent is the book's own. */
  readonly currency?: string;
  readonly fault?: Fault;
}
