import { wilsonInterval } from '../../../../core/inference/wilson-interval.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { RuleFate } from '../../../book-flow/today/became.ts';
import { becameText } from '../../../book-flow/today/became-text.ts';

export interface RatesTableProps {
  readonly rates: readonly RuleFate[];
}

const COUNTS = ['done', 'snoozed', 'dismissed'] as const;

/** By rule: how often it was done, put off and dismissed, and how sure the share is. */
export function RatesTable({ rates }: RatesTableProps) {
  const { words } = usePanel();
  const title = words.say(becameText.title);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section class="kam-scroll" tabIndex={0} aria-label={title}>
      <table class="kam-table">
        <thead>
          <tr>
            <th scope="col">{words.say(becameText.suggestion)}</th>
            {COUNTS.map((part) => (
              <th key={part} scope="col">
                {words.say(becameText[part])}
              </th>
            ))}
            <th scope="col">{words.say(becameText.share)}</th>
          </tr>
        </thead>
        <tbody>
          {rates.map((rate) => (
            <tr key={rate.rule} data-rate={rate.rule}>
              <th scope="row">{words.say(rate.title ?? becameText.question).replace(/\{\w+\}/g, '…')}</th>
              {COUNTS.map((part) => (
                <td key={part}>{words.count(rate[part])}</td>
              ))}
              <td>{shareOf(rate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );

  function shareOf({ share, done, dismissed }: RuleFate) {
    if (share === undefined) return '—';
    const [low, high] = wilsonInterval(done, done + dismissed);
    return (
      <>
        {words.ratio(share)}{' '}
        <span class="kam-sub">
          {words.say(becameText.range, { low: words.ratio(low), high: words.ratio(high) })}
        </span>
      </>
    );
  }
}
