import { ClassChip } from './ClassChip.tsx';
import type { ClassChoice } from './class-choice.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface ClassRowProps {
  readonly name: string;
  /** Several where several hold at once; none where too little is known. */
  readonly choices: readonly ClassChoice[];
  /** Points from the nearest cut, for a class of a matrix. */
  readonly distance?: number;
}

/** One classification: its badge, what it means for the work, and what it could still be. */
export function ClassRow({ name, choices, distance }: ClassRowProps) {
  const { words } = usePanel();
  return (
    <div class="kam-class">
      <dt>{name}</dt>
      {choices.length === 0 && <dd class="kam-sub">{words.say(panelText.unknownClass)}</dd>}
      {choices.map((choice) => (
        <dd key={choice.text.label.en}>
          <ClassChip label={choice.text.label} settled={choice.settled} />
          <p class="kam-why">
            {words.say(choice.text.strategy)}
            {choice.others.length > 0 &&
              ` ${words.say(panelText.stillPossible, {
                classes: words.list(choice.others.map((other) => words.say(other.label))),
              })}`}
            {distance !== undefined && ` ${words.say(panelText.fromCut, { points: words.points(distance) })}`}
          </p>
        </dd>
      ))}
    </div>
  );
}
