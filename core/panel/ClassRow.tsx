import type { ComponentChildren } from 'preact';
import { ClassChip } from './ClassChip.tsx';
import type { ClassChoice } from './class-choice.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface ClassRowProps {
  readonly name: string;
  /** Several where several hold at once; none where too little is known. */
  readonly choices: readonly ClassChoice[];
  /** Why there is none; that too little is known, where nothing else is said. */
  readonly none?: string | undefined;
  /** How far the nearest dividing line is, in a sentence, for a class of a matrix. */
  readonly nearest?: string | undefined;
  /** What the class calls for, in a sentence. */
  readonly more?: string | undefined;
  /** What opens below the class. */
  readonly children?: ComponentChildren;
}

/** One classification: its badge, what it means for the work, and what it could still be. */
export function ClassRow({ name, choices, none, nearest, more, children }: ClassRowProps) {
  const { words } = usePanel();
  const meaning = ({ text, others }: ClassChoice) => [
    choices.length > 1
      ? words.pair(words.say(text.label), words.say(text.strategy))
      : words.say(text.strategy),
    ...(more === undefined ? [] : [more]),
    ...(others.length === 0
      ? []
      : [
          words.say(panelText.stillPossible, {
            classes: words.list(others.map(({ label }) => words.say(label))),
          }),
        ]),
    // How far the nearest line is says little where the class is open: the line is within reach.
    ...(nearest === undefined || others.length > 0 ? [] : [nearest]),
  ];
  return (
    <div class="kam-class">
      <dt>{name}</dt>
      <dd class="kam-chips">
        {choices.length === 0 && <span class="kam-sub">{none ?? words.say(panelText.unknownClass)}</span>}
        {choices.map(({ text, settled }) => (
          <ClassChip key={text.label.en} label={text.label} settled={settled} />
        ))}
      </dd>
      {choices.length > 0 && (
        <dd class="kam-meaning">
          {choices.map((choice) => (
            <p key={choice.text.label.en} class="kam-why">
              {words.sentences(meaning(choice))}
            </p>
          ))}
          {children}
        </dd>
      )}
    </div>
  );
}
