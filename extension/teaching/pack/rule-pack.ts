import type { TaughtRule } from '../taught-rule.ts';

export const PACK_FORMAT = 'kam-taught-rules';
export const PACK_VERSION = 1;

/** Taught rules as a file: data alone, for colleagues who use the same CRM. */
export interface RulePack {
  readonly format: typeof PACK_FORMAT;
  readonly version: typeof PACK_VERSION;
  readonly rules: readonly TaughtRule[];
}
