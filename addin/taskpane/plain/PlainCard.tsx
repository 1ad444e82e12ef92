import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { RunningWork } from '../RunningWork.tsx';
import type { PlainSession } from './plain-session.ts';
import { plainText } from './plain-text.ts';

export interface PlainCardProps {
  readonly language: Language;
  readonly session: PlainSession;
}

/** The value as formulas that need no add-in. */
export function PlainCard({ language, session }: PlainCardProps) {
  const writing = session.writing.value;
  return (
    <section class="kam-card kam-stack" aria-label={say(plainText.title, language)}>
      <h2>{say(plainText.title, language)}</h2>
      <p class="kam-sub">{say(plainText.hint, language)}</p>
      {writing.state === 'running' ? (
        <RunningWork
          name={say(plainText.running, language)}
          share={writing.share}
          cancel={say(plainText.cancel, language)}
          onCancel={session.cancel}
        />
      ) : (
        <button type="button" onClick={() => void session.write()}>
          {say(plainText.write, language)}
        </button>
      )}
      {writing.state === 'said' && (
        <p role={writing.failed ? 'alert' : 'status'} class={writing.failed ? 'pane-failed' : undefined}>
          {writing.text}
        </p>
      )}
    </section>
  );
}
