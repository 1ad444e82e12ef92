/** What a cell shows when a function cannot give a value. */
export type CellErrorCode = '#VALUE!' | '#N/A' | '#NUM!';

/** An error as a value: thrown it is the result of the whole call, inside an array that of one cell. */
export interface CellError {
  readonly code: CellErrorCode;
  readonly message?: string;
}

/**
 * Makes the error value of the host: `#VALUE!` bad input, `#N/A` missing input, `#NUM!` no solution.
 *
 * Excel shows a message for the first two alone, so `#NUM!` carries none there.
 */
export function cellError(code: CellErrorCode, message: string): CellError {
  const HostError = typeof CustomFunctions === 'undefined' ? undefined : CustomFunctions.Error;
  if (typeof HostError === 'function') {
    const hostCode = code as CustomFunctions.ErrorCode;
    return (code === '#NUM!' ? new HostError(hostCode) : new HostError(hostCode, message)) as CellError;
  }
  // Enumerable, unlike the message that Error itself sets: it survives being copied as data to another realm.
  const plain = Object.defineProperty(new Error(message), 'message', { value: message, enumerable: true });
  return Object.assign(plain, { code });
}

/** Whether a value is an error value: made here, or handed over by the host as the content of a cell. */
export function isCellError(value: unknown): value is CellError {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    value.code.startsWith('#')
  );
}
