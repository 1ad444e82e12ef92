import { useEffect, useState } from 'preact/hooks';
import { Fold } from '../../../../core/panel/Fold.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import { stampOf, stampText } from '../../../../core/playbook/stamp.ts';
import type { Keeper } from '../../../panel-flow/keeper.ts';
import { localDay } from '../../../panel-flow/local-day.ts';
import type { EarlierModel } from '../../../storage/playbooks.ts';
import { modelText } from './model-text.ts';

export interface EarlierModelsProps {
  readonly keeper: Keeper;
  /** The model in use: with it the list changes. */
  readonly inUse: Playbook;
  onTake(playbook: Playbook): void;
}

/** The models that were in use before, each a way back. */
export function EarlierModels({ keeper, inUse, onTake }: EarlierModelsProps) {
  const { words } = usePanel();
  const [models, setModels] = useState<readonly EarlierModel[]>([]);
  const { hash } = stampOf(inUse);
  useEffect(() => {
    let current = true;
    // What follows the model in use keeps the one before first, and requests are served in order.
    void keeper.earlierModels().then((found) => current && setModels(found));
    return () => {
      current = false;
    };
  }, [keeper, hash]);
  const others = models.filter((one) => one.hash !== hash);
  const summary =
    others.length === 0
      ? words.say(modelText.noEarlier)
      : words.say(modelText.earlierCount, { count: others.length });
  return (
    <Fold title={words.say(modelText.earlier)} summary={summary}>
      <ul class="kam-plain">
        {others.map(({ playbook, hash, left }) => {
          const stamp = stampText(stampOf(playbook));
          return (
            <li key={hash} class="kam-row kam-between" data-earlier={hash}>
              <span>
                {stamp}{' '}
                <span class="kam-sub">
                  {words.say(modelText.until, { date: words.date(localDay(new Date(left))) })}
                </span>
              </span>
              <button
                type="button"
                class="kam-link"
                aria-label={words.say(modelText.goBackTo, { stamp })}
                onClick={() => onTake(playbook)}
              >
                {words.say(modelText.goBack)}
              </button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
