import { classNames } from './class-name.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface ScoreMeterProps {
  readonly label: string;
  /** 0–100, unrounded; undefined when nothing is known. */
  readonly score: number | undefined;
  readonly low: number;
  readonly high: number;
  /** Where the class changes; left out where no class depends on this score. */
  readonly cut?: number;
  readonly large?: boolean;
}

/** A score as a mark on a track, with what it could still be as a soft band around it. */
export function ScoreMeter({ label, score, low, high, cut, large = false }: ScoreMeterProps) {
  const { words } = usePanel();
  const look = classNames('kam-meter', large && 'kam-meter-large', score === undefined && 'kam-meter-open');
  const track = (
    <>
      {high > low && <span class="kam-band" style={{ left: `${low}%`, width: `${high - low}%` }} />}
      {cut !== undefined && <span class="kam-cut" style={{ left: `${cut}%` }} />}
      {score !== undefined && <span class="kam-mark" style={{ left: `${score}%` }} />}
    </>
  );
  // A meter must have a value: what is unknown is a picture that says so, never a meter at 0.
  if (score === undefined) {
    return (
      <div class={look} role="img" aria-label={words.say(panelText.notKnownNamed, { name: label })}>
        {track}
      </div>
    );
  }
  const range = words.range(low, high);
  const shown = words.score(score);
  const said = [
    range === undefined ? shown : words.say(panelText.couldBeRange, { score: shown, range }),
    ...(cut === undefined ? [] : [words.say(panelText.cutAt, { cut: words.score(cut) })]),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: the meter element cannot draw a band, and rounds what it is told.
    <div
      class={look}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={score}
      aria-valuetext={said.join(words.language === 'zh-CN' ? '，' : ', ')}
      data-value={String(score)}
    >
      {track}
    </div>
  );
}
