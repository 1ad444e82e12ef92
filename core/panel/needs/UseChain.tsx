import { type Need, USE_PHASES } from '../../account/need-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { usePanel } from '../panel-context.ts';
import { needsText } from './needs-text.ts';

export interface UseChainProps {
  readonly needs: readonly Need[];
  readonly policy: Playbook['needs'];
}

/** How well the needs are met before, during and after use; nothing where no need has its place in the chain. */
export function UseChain({ needs, policy }: UseChainProps) {
  const { words } = usePanel();
  if (!needs.some(({ phase }) => phase !== undefined)) return null;
  return (
    <section aria-label={words.say(needsText.chain)}>
      <h3>{words.say(needsText.chain)}</h3>
      <ol class="kam-chain">
        {USE_PHASES.map((phase) => {
          const own = needs.filter((need) => need.phase === phase);
          const met = own.flatMap(({ satisfaction }) => satisfaction ?? []);
          const mean = met.length === 0 ? undefined : met.reduce((sum, one) => sum + one, 0) / met.length;
          const text = mean === undefined ? undefined : policy.satisfaction[Math.round(mean) - 1];
          return (
            <li key={phase} style={{ '--kam-heat': mean === undefined ? 0 : mean / 5 }}>
              <b>{words.say(policy.phases[phase].label)}</b>
              <span class="kam-sub kam-block">
                {words.say(needsText.count, {
                  count: words.count(own.length),
                })}
              </span>
              {text && <span class="kam-block">{words.say(text)}</span>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
