import type { Secrecy } from '../../account/care-record.ts';
import type { Withheld } from './withheld.ts';

/** Something that went out: when, as what, up to which level, of how many accounts, and what was left out. METHODS 7.6. */
export interface Disclosed {
  /** ISO moment. */
  readonly at: string;
  /** The kind of file, or the way: never a name of anybody. */
  readonly what: string;
  readonly level: Secrecy;
  readonly accounts: number;
  readonly withheld: Withheld;
}
