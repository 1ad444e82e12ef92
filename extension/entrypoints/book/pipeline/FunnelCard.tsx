import { lowered } from '../../../../core/panel/lowered.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { FunnelResult } from '../../../../core/pipeline/funnel.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import { pipelineText } from '../../../book-flow/pipeline/pipeline-text.ts';
import { sumText } from '../../../book-flow/pipeline/sum-text.ts';
import { AmountBar } from './AmountBar.tsx';

export interface FunnelCardProps {
  readonly funnel: FunnelResult;
  readonly playbook: Playbook;
}

/** The open deals by how near they are, widest where the money is. */
export function FunnelCard({ funnel, playbook }: FunnelCardProps) {
  const { words } = usePanel();
  const { texts } = playbook.pipeline;
  const most = Math.max(1, ...funnel.layers.map(({ amount }) => amount));
  const layers = funnel.layers.filter(
    ({ layer, count }) => count > 0 || layer === 'top' || layer === 'middle' || layer === 'bottom',
  );
  return (
    <section class="kam-card" aria-label={words.say(pipelineText.funnel)}>
      <div class="kam-row kam-between">
        <h2>{words.say(pipelineText.funnel)}</h2>
        <span class="kam-sub">
          {words.say(pipelineText.health, { health: lowered(words.say(texts.health[funnel.health])) })}
        </span>
      </div>
      <table class="book-amounts">
        <thead>
          <tr>
            <th scope="col">{words.say(pipelineText.layer)}</th>
            <th scope="col">{words.say(pipelineText.deals)}</th>
            <th scope="col">{words.say(pipelineText.amount)}</th>
            <th scope="col">{words.say(pipelineText.weighted)}</th>
          </tr>
        </thead>
        <tbody>
          {layers.map(({ layer, count, amount, weighted, withoutAmount }) => (
            <tr key={layer}>
              <th scope="row">{words.say(texts.layer[layer])}</th>
              <td>{words.count(count)}</td>
              <td>
                <AmountBar share={amount / most} of={amount === 0 ? 0 : weighted / amount}>
                  {sumText(amount, { count, withoutAmount }, words)}
                </AmountBar>
                {withoutAmount > 0 && (
                  <div class="kam-sub">
                    {words.say(pipelineText.withoutAmount, { count: words.count(withoutAmount) })}
                  </div>
                )}
              </td>
              <td>{sumText(weighted, { count, withoutAmount }, words)}</td>
            </tr>
          ))}
          <tr class="book-amounts-total">
            <th scope="row">{words.say(pipelineText.total)}</th>
            <td>{words.count(funnel.total.count)}</td>
            <td>{sumText(funnel.total.amount, funnel.total, words)}</td>
            <td>{sumText(funnel.total.weighted, funnel.total, words)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
