/** What became of one taught rule on a page of its kind. */
export interface RuleResult {
  /** `field:revenue`, `table:contacts`. */
  readonly of: string;
  /** How it was found; absent where nothing was. */
  readonly by?: 'label' | 'structure' | 'position';
  /** Why nothing was found: it is not there, or more than one thing fits. */
  readonly why?: 'gone' | 'many';
  /** What a field reads; empty where it has no value. */
  readonly text?: string;
  /** How many rows a table has. */
  readonly rows?: number;
  readonly where: string;
  /** What the value is called now, where that has changed. */
  readonly labelNow?: string;
}
