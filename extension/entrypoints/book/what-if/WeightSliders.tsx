import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import type { PlaybookPath } from '../../../../core/playbook/with-value.ts';
import type { LocalText } from '../../../../core/text/local-text.ts';
import { numberAt } from '../../../book-flow/what-if/trials.ts';
import { Slider } from './Slider.tsx';
import { whatIfText } from './what-if-text.ts';

export interface WeightSlidersProps {
  /** What is weighed, in order. */
  readonly weighed: readonly {
    readonly key: string;
    readonly label: LocalText;
    readonly path: PlaybookPath;
  }[];
  readonly tried: Playbook;
  readonly inUse: Playbook;
  onSet(path: PlaybookPath, value: number): void;
}

/** Weights reach at least so far, and as far as a model in use has them. */
const MOST = 100;

/** Weights that add up to a whole, one slider each. */
export function WeightSliders({ weighed, tried, inUse, onSet }: WeightSlidersProps) {
  const { words } = usePanel();
  const weightOf = (path: PlaybookPath, of = tried) => numberAt(of, path) ?? 0;
  const total = weighed.reduce((sum, { path }) => sum + weightOf(path), 0);
  const most = Math.max(MOST, ...weighed.map(({ path }) => weightOf(path, inUse)));
  return (
    <>
      {weighed.map(({ key, label, path }) => {
        const weight = weightOf(path);
        return (
          <Slider
            key={key}
            label={words.say(label)}
            value={weight}
            most={most}
            said={
              total === 0
                ? undefined
                : words.say(whatIfText.share, { weight, share: words.ratio(weight / total) })
            }
            changed={weight !== weightOf(path, inUse)}
            onValue={(value) => onSet(path, value)}
          />
        );
      })}
    </>
  );
}
