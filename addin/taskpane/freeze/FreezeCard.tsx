import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { RunningWork } from '../RunningWork.tsx';
import type { FreezeSession } from './freeze-session.ts';
import { freezeText } from './freeze-text.ts';

export interface FreezeCardProps {
  readonly language: Language;
  readonly session: FreezeSession;
}

/** Values in place of formulas, after a question that says what would be replaced. */
export function FreezeCard({ language, session }: FreezeCardProps) {
  const freezing = session.freezing.value;
  const asking = freezing.state === 'asking';
  const cancel = useRef<HTMLButtonElement>(null);
  // The harmless answer has the focus.
  useLayoutEffect(() => {
    if (asking) cancel.current?.focus();
  }, [asking]);
  return (
    <section class="kam-card kam-stack" aria-label={say(freezeText.title, language)}>
      <h2>{say(freezeText.title, language)}</h2>
      {freezing.state === 'asking' ? (
        <div
          role="alertdialog"
          aria-label={say(freezeText.title, language)}
          aria-describedby="freeze-question"
        >
          <p id="freeze-question">
            {say(freezeText.found, language, {
              formulas: freezing.results.length,
              cells: freezing.results.reduce((sum, one) => sum + one.rowCount * one.columnCount, 0),
              sheet: freezing.results[0]?.sheet ?? '',
            })}
          </p>
          <div class="kam-buttons">
            <button type="button" class="kam-primary" onClick={() => void session.confirm()}>
              {say(freezeText.confirm, language)}
            </button>
            <button ref={cancel} type="button" onClick={session.cancel}>
              {say(freezeText.cancel, language)}
            </button>
          </div>
        </div>
      ) : freezing.state === 'running' ? (
        <RunningWork
          name={say(freezeText.steps[freezing.step], language)}
          share={freezing.share}
          {...(freezing.step === 'replacing'
            ? {}
            : { cancel: say(freezeText.cancel, language), onCancel: session.cancel })}
        />
      ) : (
        <>
          <p class="kam-sub">{say(freezeText.hint, language)}</p>
          <button type="button" disabled={freezing.state === 'finding'} onClick={() => void session.find()}>
            {say(freezing.state === 'finding' ? freezeText.finding : freezeText.find, language)}
          </button>
        </>
      )}
      {freezing.state === 'said' && (
        <p role={freezing.failed ? 'alert' : 'status'} class={freezing.failed ? 'pane-failed' : undefined}>
          {freezing.text}
        </p>
      )}
    </section>
  );
}
