import type { Robustness } from '../inference/robustness.ts';
import type { Playbook } from '../playbook/schema.ts';
import { Disclosure } from './Disclosure.tsx';
import { usePanel } from './panel-context.ts';
import { schemeClass } from './scheme-class.ts';
import { sensitivityText } from './sensitivity-text.ts';
import { WeightFlipsTable } from './WeightFlipsTable.tsx';
import { weightName } from './weight-name.ts';

export type RobustnessBadgeProps = { readonly playbook: Playbook } & (
  | { readonly of: 'value' | 'loyalty' | 'tier'; readonly robustness: Robustness<string> }
  | { readonly of: 'rank'; readonly robustness: Robustness<number> }
);

/** Whether a class or a rank would stand if somebody weighed things a little differently. */
export function RobustnessBadge({ of, robustness, playbook }: RobustnessBadgeProps) {
  const { words } = usePanel();
  const { firm, nearest, weights } = robustness;
  const told = (status: string | number | undefined): string => {
    if (of === 'rank')
      return status === undefined
        ? words.say(sensitivityText.unranked)
        : words.say(sensitivityText.rank, { rank: words.count(status as number) });
    return status === undefined
      ? words.say(sensitivityText.becomesNone)
      : schemeClass(of, status as string, playbook, words);
  };
  const moving = weights.filter(({ up, down }) => up !== undefined || down !== undefined);
  const name = words.say(sensitivityText.schemes[of]);
  return (
    <section class="kam-robustness" aria-label={name} data-firm={firm}>
      <p class="kam-row kam-between">
        <span>{words.pair(name, told(robustness.now))}</span>
        <span class={firm ? 'kam-chip' : 'kam-chip kam-chip-open'}>
          {words.say(firm ? sensitivityText.firm : sensitivityText.sensitive)}
        </span>
      </p>
      <p class="kam-why">{reason()}</p>
      {moving.length > 0 && (
        <Disclosure label={words.say(sensitivityText.weights)}>
          <WeightFlipsTable moving={moving} told={told} playbook={playbook} />
          {moving.length < weights.length && <p class="kam-sub">{words.say(sensitivityText.others)}</p>}
        </Disclosure>
      )}
    </section>
  );

  function reason(): string {
    if (nearest === undefined) return words.say(sensitivityText.never);
    if (firm)
      return words.say(sensitivityText.firmClass, { share: words.ratio(playbook.sensitivity.firmFrom) });
    const { weight, flip } = nearest;
    return words.say(sensitivityText.flips, {
      weight: weightName(weight, playbook, words),
      from: words.count(weight.weight),
      to: words.count(flip.whole ?? flip.exact),
      becomes: told(flip.becomes),
    });
  }
}
