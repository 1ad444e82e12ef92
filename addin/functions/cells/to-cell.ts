import { DomainError } from '../../../core/account/domain-error.ts';
import { languageInUse } from '../playbook-in-use.ts';
import { type CellErrorCode, cellError, isCellError } from './cell-error.ts';
import { domainErrorText } from './domain-error-text.ts';

/** The errors of the core that are no bad input; every other code is `#VALUE!`. */
const CODES: Readonly<Record<string, CellErrorCode>> = {
  missing: '#N/A',
  unknown: '#N/A',
  'missing-judgement': '#N/A',
  'no-solution': '#NUM!',
  'not-converged': '#NUM!',
};

/** Runs the body of a custom function; what goes wrong in it becomes an error value with a message. */
export function toCell<T>(compute: () => T): T {
  try {
    return compute();
  } catch (thrown) {
    if (isCellError(thrown)) throw thrown;
    if (thrown instanceof DomainError) {
      throw cellError(CODES[thrown.code] ?? '#VALUE!', domainErrorText(thrown, languageInUse()));
    }
    // A fault of ours: said as it is, since a bare #VALUE! would send the user looking in the sheet.
    throw cellError('#VALUE!', `KAM: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}
