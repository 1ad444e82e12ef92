import type { FunnelResult } from '../pipeline/funnel.ts';
import type { Playbook } from '../playbook/schema.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface FunnelPictureProps {
  readonly funnel: FunnelResult;
  readonly texts: Playbook['pipeline']['texts'];
}

/** The open deals as a funnel: a bar for each layer as wide as its number of deals; empty layers within it show as gaps. */
export function FunnelPicture({ funnel, texts }: FunnelPictureProps) {
  const { words } = usePanel();
  const most = Math.max(1, ...funnel.layers.map(({ count }) => count));
  const layers = funnel.layers.filter(
    ({ layer, count }) => count > 0 || layer === 'top' || layer === 'middle' || layer === 'bottom',
  );
  return (
    <ul class="kam-funnel" aria-label={words.say(panelText.funnel)}>
      {layers.map(({ layer, count, amount, withoutAmount }) => (
        <li key={layer} data-layer={layer}>
          <span class="kam-sub">{words.say(texts.layer[layer])}</span>
          <span class="kam-funnel-track" aria-hidden="true">
            <span class="kam-funnel-bar" style={{ width: `${(100 * count) / most}%` }} />
          </span>
          <span class="kam-funnel-figures">
            {words.count(count)}
            {count > withoutAmount && <span class="kam-sub"> · {words.money(amount)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
