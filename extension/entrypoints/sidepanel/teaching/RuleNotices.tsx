import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { RuleState } from '../../../panel-flow/teaching/rule-state.ts';
import type { TeachingSession } from '../../../panel-flow/teaching/teaching-session.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';
import { isFieldRule } from '../../../teaching/taught-rule.ts';
import { readWords, ruleName } from './rule-words.ts';

/** Rules that found nothing here, or nothing that can be read; and those that read another record for the first time. */
export function RuleNotices({ teaching }: { readonly teaching: TeachingSession }) {
  const { words, announce } = usePanel();
  const told = teaching.states.value.filter(({ kind }) => kind !== 'fine' && kind !== 'moved');
  if (told.length === 0 || teaching.step.value.kind !== 'off') return null;
  const title = words.say(teachingText.title);
  return (
    <section class="kam-card teach-card" aria-label={title}>
      <h2>{title}</h2>
      <ul class="kam-plain">
        {told.map((state) => {
          const { rule } = state.stored;
          const name = ruleName(rule, words);
          return (
            <li key={rule.of} data-rule={rule.of} data-state={state.kind}>
              <p class={state.kind === 'new' ? undefined : 'kam-fault'}>{sentence(state, name)}</p>
              <div class="kam-buttons">
                {state.kind === 'new' && (
                  <button
                    type="button"
                    aria-label={words.say(teachingText.keepOne, { name })}
                    onClick={() => {
                      announce(words.say(teachingText.kept, { name }));
                      void teaching.confirm(state);
                    }}
                  >
                    {words.say(teachingText.keep)}
                  </button>
                )}
                <button
                  type="button"
                  aria-label={words.say(teachingText.pointOneAgain, { name })}
                  onClick={() => teaching.point(isFieldRule(rule) ? 'value' : 'table', words.language, rule)}
                >
                  {words.say(teachingText.pointAgain)}
                </button>
                <button
                  type="button"
                  class="kam-link"
                  aria-label={words.say(teachingText.dropOne, { name })}
                  onClick={() => {
                    announce(words.say(teachingText.dropped, { name }));
                    void teaching.drop([rule]);
                  }}
                >
                  {words.say(teachingText.drop)}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );

  function sentence({ kind, result, reading }: RuleState, name: string): string {
    switch (kind) {
      case 'many':
        return words.say(teachingText.many, { name });
      case 'unreadable': {
        const fault = reading?.fault === undefined ? '' : words.fault(reading.fault);
        return words.say(teachingText.unreadable, { name, fault });
      }
      case 'new':
        return words.say(teachingText.tryout, { name, value: readWords(result, reading, words) });
      default:
        return words.say(teachingText.gone, { name });
    }
  }
}
