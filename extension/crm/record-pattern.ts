/**
 * How a known CRM writes a record into its URL. `key`, `module` and `id` are filled from the pattern as `$1`… and
 * from parameters as `{name}`. Adapters and the generic reader share this table, so that both mean one record.
 */
export interface RecordPattern {
  readonly crm: string;
  /** Matched against path, query and hash. */
  readonly pattern: RegExp;
  /** What names the record: equal for two URLs of one record. */
  readonly key: string;
  /** The CRM's own name of the record's kind. */
  readonly module: string;
  readonly id: string;
  /** Query or hash parameters that must all be there. */
  readonly parameters?: readonly string[];
}
