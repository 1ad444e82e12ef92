import { CONSISTENT_BELOW, type JudgedWeights } from '../../../assessment/judged-weights.ts';
import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';

export interface ConsistencyProps {
  readonly ratio: JudgedWeights['consistencyRatio'];
  readonly worst: JudgedWeights['worst'];
  /** Of the parts judged, in their order. */
  readonly names: readonly string[];
}

/** Whether judgements agree, and which one does most harm where they do not. */
export function Consistency({ ratio, worst, names }: ConsistencyProps) {
  const { words } = usePanel();
  if (ratio === undefined) return null;
  const digits = (number: number) =>
    new Intl.NumberFormat(words.language, { maximumFractionDigits: 2 }).format(number);
  if (ratio <= CONSISTENT_BELOW || worst === undefined)
    return (
      <p class="kam-why" role="status">
        {words.say(policyText.consistent, { ratio: digits(ratio) })}
      </p>
    );
  // Said of the one that should count more, so that nobody reads of a fraction.
  const { row, column, implied } = worst;
  const [a, b, times] = implied >= 1 ? [row, column, implied] : [column, row, 1 / implied];
  const [first, second] = [names[a] ?? '', names[b] ?? ''];
  return (
    <p class="kam-fault" role="status">
      {words.say(policyText.inconsistent, {
        ratio: digits(ratio),
        limit: digits(CONSISTENT_BELOW),
        pair: words.say(policyText.against, { a: first, b: second }),
        a: first,
        b: second,
        times: digits(times),
      })}
    </p>
  );
}
