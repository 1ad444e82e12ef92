import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import { fieldOf } from '../account/fields.ts';
import type { Question } from '../actions/question.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface QuestionCardProps {
  readonly question: Question;
  /** Some class is still open, so that the answer may settle it. */
  readonly open: boolean;
  onEdit(field: FieldKey, text: string): Fault | undefined;
}

/** The question that settles most, as an input: typing answers it, and the next one takes its place. */
export function QuestionCard({ question, open, onEdit }: QuestionCardProps) {
  const { words } = usePanel();
  const card = useRef<HTMLElement>(null);
  const answered = useRef(false);
  const field = fieldOf(question.field);
  // The next question takes the focus over from the one just answered.
  useLayoutEffect(() => {
    if (answered.current) card.current?.querySelector<HTMLElement>('input, select')?.focus();
    answered.current = false;
  }, [question.field]);
  return (
    <section ref={card} class="kam-ask" aria-label={words.say(panelText.question)}>
      <b>{words.say(field.question)}</b>
      <FieldEditor
        key={question.field}
        field={question.field}
        onSave={onEdit}
        onSaved={() => {
          answered.current = true;
        }}
      />
      <p class="kam-why">
        {words.sentences([
          words.say(panelText.narrows, { points: words.score(question.narrows) }),
          ...(open ? [words.say(panelText.maySettle)] : []),
        ])}
      </p>
    </section>
  );
}
