// The published types bring all of Node's globals into core; these are the parts in use.
declare module 'papaparse' {
  export interface ParseError {
    readonly code:
      | 'MissingQuotes'
      | 'InvalidQuotes'
      | 'UndetectableDelimiter'
      | 'TooFewFields'
      | 'TooManyFields';
    /** 0-based record. */
    readonly row?: number;
    /** Position just after the opening quote. */
    readonly index?: number;
  }
  export interface ParseResult {
    readonly data: string[][];
    readonly errors: readonly ParseError[];
  }
  const Papa: {
    parse(text: string, settings: { delimiter: string; newline: '\n'; preview?: number }): ParseResult;
  };
  export default Papa;
}
