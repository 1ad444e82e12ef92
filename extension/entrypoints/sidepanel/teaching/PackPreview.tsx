import { usePanel } from '../../../../core/panel/panel-context.ts';
import { resultReading } from '../../../panel-flow/teaching/rule-state.ts';
import type { PackStep, TeachingSession } from '../../../panel-flow/teaching/teaching-session.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';
import type { TaughtRule } from '../../../teaching/taught-rule.ts';
import { readWords, ruleName } from './rule-words.ts';

export interface PackPreviewProps {
  readonly teaching: TeachingSession;
  readonly step: Extract<PackStep, { kind: 'preview' }>;
}

/** What the rules of a file read on the page in front, before they are taken. */
export function PackPreview({ teaching, step: { file, rules, tried } }: PackPreviewProps) {
  const { words, announce } = usePanel();
  const title = words.say(teachingText.packPreview, { file, count: rules.length });
  const own = new Set(teaching.rules.value.map(({ rule }) => keyOf(rule)));
  const replaced = rules.filter((rule) => own.has(keyOf(rule))).length;
  const here = teaching.here(rules);
  return (
    <section class="teach-pack" aria-label={title}>
      <h3>{title}</h3>
      {tried === undefined ? (
        <p role="status">{words.say(teachingText.packWaits)}</p>
      ) : (
        <>
          <p class="kam-why">{words.say(here.length > 0 ? teachingText.packHere : teachingText.packNone)}</p>
          <ul class="kam-plain">
            {here.map((rule) => (
              <li key={rule.of} class="kam-row kam-between" data-preview={rule.of}>
                <span>{ruleName(rule, words)}</span>
                <span class="kam-sub">{reads(rule)}</span>
              </li>
            ))}
          </ul>
          {rules.length > here.length && (
            <p class="kam-why">
              {words.say(teachingText.packElsewhere, { count: rules.length - here.length })}
            </p>
          )}
          {replaced > 0 && <p class="kam-why">{words.say(teachingText.packReplaces, { count: replaced })}</p>}
        </>
      )}
      <div class="kam-buttons">
        <button
          type="button"
          class="kam-primary"
          disabled={tried === undefined}
          onClick={() => {
            announce(words.say(teachingText.packTaken, { count: rules.length }));
            void teaching.takePack();
          }}
        >
          {words.say(teachingText.packTake)}
        </button>
        <button type="button" class="kam-link" onClick={teaching.leavePack}>
          {words.say(teachingText.cancel)}
        </button>
      </div>
    </section>
  );

  function reads(rule: TaughtRule): string {
    const result = tried?.find(({ of }) => of === rule.of);
    if (result?.by === undefined) return words.say(teachingText.packNothing);
    const reading = resultReading(rule, result, '');
    return reading?.fault ? words.fault(reading.fault) : readWords(result, reading, words);
  }
}

function keyOf({ origin, pattern, of }: TaughtRule): string {
  return JSON.stringify([origin, pattern, of]);
}
