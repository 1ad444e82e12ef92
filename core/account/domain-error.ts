/** What went wrong, as data: the faces turn `code` into words in the reader's language. */
export interface DomainErrorDetail {
  /** The parameter, field or path at fault. */
  readonly parameter: string;
  /** What would have been accepted. */
  readonly expected?: string;
  /** What was given instead. */
  readonly received?: unknown;
  /** Where it stands: sheet, row, column, where known. */
  readonly place?: string;
}

/** The one class of error that the core throws. */
export class DomainError extends Error {
  readonly code: string;
  readonly parameter: string;
  readonly expected?: string;
  readonly received?: unknown;
  readonly place?: string;

  constructor(code: string, detail: DomainErrorDetail) {
    const got = detail.received === undefined ? '' : `, received ${JSON.stringify(detail.received)}`;
    const want = detail.expected === undefined ? '' : `: expected ${detail.expected}`;
    super(`${code} in ${detail.place ?? detail.parameter}${want}${got}`);
    this.name = 'DomainError';
    this.code = code;
    this.parameter = detail.parameter;
    if (detail.expected !== undefined) this.expected = detail.expected;
    if (detail.received !== undefined) this.received = detail.received;
    if (detail.place !== undefined) this.place = detail.place;
  }
}
