import type { LineChange } from '../care/line-changes.ts';
import type { Fact } from '../text/local-text.ts';
import type { FactEntry, Facts } from './facts.ts';

/** What rules may ask of a product line that was bought last year, and sentences quote. */
export function lineFacts({ product, before, now, change, gone }: LineChange): Facts {
  const entry = (shown: Fact & { readonly value: string | number }): FactEntry => ({
    value: shown.value,
    shown,
    reads: [],
  });
  return new Map([
    ['line', entry({ kind: 'text', value: product })],
    ['lineBefore', entry({ kind: 'money', value: before })],
    ['lineNow', entry({ kind: 'money', value: now })],
    ['lineChange', entry({ kind: 'ratio', value: change })],
    ['lineGone', entry({ kind: 'money', value: gone })],
  ]);
}
