import type { Blended } from '../../classification/blend.ts';
import { usePanel } from '../panel-context.ts';
import { ScoreMeter } from '../ScoreMeter.tsx';
import { attractivenessText } from './attractiveness-text.ts';

export interface AttractivenessScoreProps {
  /** By the rated items; undefined where none counts. */
  readonly reading: Blended | undefined;
  readonly cut: number;
  readonly rated: number;
  /** How many items there are. */
  readonly items: number;
}

/** What the rated items come to, or what stands for it until one counts. */
export function AttractivenessScore({ reading, cut, rated, items }: AttractivenessScoreProps) {
  const { words } = usePanel();
  if (reading === undefined) return <p class="kam-why">{words.say(attractivenessText.derived)}</p>;
  return (
    <>
      <ScoreMeter label={words.say(attractivenessText.title)} {...reading} cut={cut} />
      <p class="kam-sub">
        {words.say(attractivenessText.counted, { rated: words.count(rated), items: words.count(items) })}
      </p>
    </>
  );
}
