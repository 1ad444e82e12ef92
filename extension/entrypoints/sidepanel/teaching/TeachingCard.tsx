import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { TeachingSession } from '../../../panel-flow/teaching/teaching-session.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';
import { AssignField } from './AssignField.tsx';
import { AssignTable } from './AssignTable.tsx';
import { PointingCard } from './PointingCard.tsx';
import { RuleNotices } from './RuleNotices.tsx';

/** Where teaching stands: nothing to see while nobody teaches and all rules do their work. */
export function TeachingCard({ teaching }: { readonly teaching: TeachingSession }) {
  const { words } = usePanel();
  const { value: step } = teaching.step;
  switch (step.kind) {
    case 'off':
      return <RuleNotices teaching={teaching} />;
    case 'pointing':
      return <PointingCard teaching={teaching} step={step} />;
    case 'value':
      return <AssignField key={step.pick.text} teaching={teaching} step={step} />;
    case 'table':
      return <AssignTable teaching={teaching} step={step} />;
    case 'refused':
      return (
        <section class="kam-card teach-card" aria-label={words.say(teachingText.title)}>
          <div class="kam-fault" role="alert">
            <p>{words.say(teachingText.refused)}</p>
            <ul>
              {step.faults.map(({ path, message }) => (
                <li key={path}>{[path, words.say(message)].filter(Boolean).join(': ')}</li>
              ))}
            </ul>
          </div>
          <button type="button" onClick={teaching.cancel}>
            {words.say(teachingText.cancel)}
          </button>
        </section>
      );
  }
}
