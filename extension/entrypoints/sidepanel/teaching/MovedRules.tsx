import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { TeachingSession } from '../../../panel-flow/teaching/teaching-session.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';
import { readWords, ruleName } from './rule-words.ts';

/** Rules that still find their value, but no longer by its label. */
export function MovedRules({ teaching }: { readonly teaching: TeachingSession }) {
  const { words } = usePanel();
  const moved = teaching.states.value.filter(({ kind }) => kind === 'moved');
  if (moved.length === 0) return null;
  return (
    <ul class="kam-plain kam-why">
      {moved.map(({ stored: { rule }, result, reading }) => {
        const { labelNow } = result;
        const said = { name: ruleName(rule, words), value: readWords(result, reading, words) };
        return (
          <li key={rule.of} data-moved={rule.of}>
            {labelNow === undefined
              ? words.say(teachingText.moved, said)
              : words.say(teachingText.movedTo, { ...said, label: labelNow })}
          </li>
        );
      })}
    </ul>
  );
}
