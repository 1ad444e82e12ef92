import { isCellError } from '../functions/cells/cell-error.ts';
import { errorAsText } from './error-as-text.ts';

/** A result with nothing in it but numbers, texts and yes/no: what every spreadsheet takes from a script. */
export function plainResult(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(plainResult);
  if (result === null || result === undefined) return '';
  if (typeof result === 'number') return Number.isFinite(result) ? result : '#NUM!';
  if (typeof result !== 'object') return result;
  if (isCellError(result)) return errorAsText(result);
  // An entity card or a formatted number of Excel: the plain value behind it.
  return 'basicValue' in result ? plainResult(result.basicValue) : String(result);
}
