import type { FieldKey } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import type { Step } from '../inference/lever-step.ts';
import type { BoundarySteps } from '../inference/smallest-steps.ts';
import type { Playbook } from '../playbook/schema.ts';
import { changeText } from './change-text.ts';
import { lowered } from './lowered.ts';
import { usePanel } from './panel-context.ts';
import { schemeClass } from './scheme-class.ts';
import { sensitivityText } from './sensitivity-text.ts';

export interface BoundaryRowProps {
  readonly boundary: BoundarySteps;
  readonly playbook: Playbook;
}

/** One line between two classes, with every single step over it. */
export function BoundaryRow({ boundary, playbook }: BoundaryRowProps) {
  const { words } = usePanel();
  const { scheme, axis, side, score, cut, to, steps, unreachable, asks } = boundary;
  const up = side === 'above';
  const condition = words.say(up ? sensitivityText.atLeast : sensitivityText.below, {
    score: words.say(sensitivityText.scores[axis]),
    cut: words.points(cut),
    now: words.points(score),
  });
  const fields = (keys: readonly FieldKey[]) => ({
    fields: words.list(keys.map((key) => lowered(words.say(fieldOf(key).label)))),
  });
  const notes = [
    ...(steps.length > 1 ? [words.say(sensitivityText.eachAlone)] : []),
    ...(up && steps.length === 0 && asks.length === 0 ? [words.say(sensitivityText.nothingAlone)] : []),
    ...(up && unreachable.length > 0 && (steps.length > 0 || asks.length > 0)
      ? [words.say(sensitivityText.notAlone, fields(unreachable))]
      : []),
    ...(up && asks.length > 0 ? [words.say(sensitivityText.askFirst, fields(asks))] : []),
  ];
  // A danger that nothing we can move brings about needs no line.
  if (!up && steps.length === 0) return null;
  return (
    <li data-boundary={`${scheme} ${axis} ${side}`}>
      <b>
        {words.say(up ? sensitivityText.climb : sensitivityText.fall, {
          class: schemeClass(scheme, to, playbook, words),
        })}
      </b>{' '}
      <span class="kam-sub">{condition}</span>
      {steps.length > 0 && (
        <ul class="kam-lines">
          {steps.map((step) => (
            <li key={step.field}>
              <span>{stepText(step)}</span>
              <span class="kam-sub kam-figure">
                {words.say(sensitivityText.ofScale, { share: words.ratio(step.share) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {notes.length > 0 && <p class="kam-why">{words.sentences(notes)}</p>}
    </li>
  );

  function stepText({ field: key, from, to: next, becomes, guessed }: Step): string {
    const field = fieldOf(key);
    const text = words.say(sensitivityText.step, {
      field: words.say(field.label),
      ...changeText(field, from, next, words),
    });
    const remarks = [
      ...(becomes === to
        ? []
        : [
            words.say(sensitivityText.leadsElsewhere, {
              class: schemeClass(scheme, becomes, playbook, words),
            }),
          ]),
      ...(guessed ? [words.say(sensitivityText.guessed)] : []),
    ];
    return [text, ...remarks].join(' · ');
  }
}
