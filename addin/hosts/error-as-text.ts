import type { CellError } from '../functions/cells/cell-error.ts';

/**
 * An error as the text of a cell, for hosts to which a script can give no error value: never a number, so that
 * sums over the column leave it out, and it begins with the error that Excel would show.
 */
export function errorAsText({ code, message }: CellError): string {
  return message === undefined || message === '' ? code : `${code} ${message}`;
}
