import type { Language } from '../../core/text/local-text.ts';
import type { RuleResult } from '../crm/rule-result.ts';
import type { Pick } from './pick.ts';
import type { TaughtRule } from './taught-rule.ts';

/** What the panel says to the page about teaching. */
export type TeachOrder =
  /** The rules for this site; those for other kinds of pages rest. */
  | { readonly kind: 'rules'; readonly rules: readonly TaughtRule[] }
  | { readonly kind: 'point'; readonly what: Pick['kind']; readonly language: Language }
  /** A key pressed in the panel while one points. */
  | { readonly kind: 'point-key'; readonly key: string; readonly shift: boolean }
  | { readonly kind: 'point-stop' }
  /** Says what rules would read that are not kept yet. */
  | { readonly kind: 'try'; readonly rules: readonly TaughtRule[] };

/** What the page says to the panel about teaching. */
export type TeachNews =
  /** What is under the pointer now, in words. */
  | { readonly kind: 'under'; readonly said: string }
  | { readonly kind: 'picked'; readonly pick: Pick }
  /** Pointing is over, and nothing was taken. */
  | { readonly kind: 'point-ended' }
  | { readonly kind: 'tried'; readonly url: string; readonly results: readonly RuleResult[] };
