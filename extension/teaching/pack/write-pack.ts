import type { TaughtRule } from '../taught-rule.ts';
import { PACK_FORMAT, PACK_VERSION } from './rule-pack.ts';

/** Rules as the text of a file, one a line; nothing of any record is in it. */
export function writePack(rules: readonly TaughtRule[]): string {
  const lines = rules.map((rule) => JSON.stringify(rule)).join(',\n');
  return `{"format":"${PACK_FORMAT}","version":${PACK_VERSION},"rules":[\n${lines}\n]}\n`;
}
