import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { RunningWork } from '../RunningWork.tsx';
import type { ScoreSession, Scoring } from './score-session.ts';
import { scoreText } from './score-text.ts';

export interface ScoreCardProps {
  readonly language: Language;
  readonly session: ScoreSession;
}

/** Problems that are listed in the pane; the rows themselves tell of the others. */
const SHOWN = 5;

/** Scores the whole table, into a new sheet or beside the accounts. */
export function ScoreCard({ language, session }: ScoreCardProps) {
  const scoring = session.scoring.value;
  return (
    <section class="kam-card kam-stack" aria-label={say(scoreText.title, language)}>
      {scoring.state === 'running' ? (
        <RunningWork
          name={say(scoreText.scoring, language)}
          share={scoring.share}
          cancel={say(scoreText.cancel, language)}
          onCancel={session.cancel}
        />
      ) : (
        <>
          <button type="button" class="kam-primary" onClick={() => void session.score('sheet')}>
            {say(scoreText.score, language)}
          </button>
          <button type="button" onClick={() => void session.score('columns')}>
            {say(scoreText.beside, language)}
          </button>
          <p class="kam-sub">{say(scoreText.besideHint, language)}</p>
        </>
      )}
      <Result scoring={scoring} language={language} />
    </section>
  );
}

function Result({ scoring, language }: { readonly scoring: Scoring; readonly language: Language }) {
  switch (scoring.state) {
    case 'idle':
    case 'running':
      return null;
    case 'failed':
      return (
        <p role="alert" class="pane-failed">
          {scoring.reason}
        </p>
      );
    case 'ended': {
      const { outcome } = scoring;
      if (outcome.cancelled) {
        const text = outcome.left > 0 ? scoreText.cancelledPartly : scoreText.cancelled;
        return <p role="status">{say(text, language, { count: outcome.left })}</p>;
      }
      const { sheet, beside, scored, problems } = outcome;
      const text = beside ? scoreText.doneBeside : scoreText.done;
      return (
        <div role="status">
          <p>{say(text, language, { count: scored, sheet })}</p>
          {problems.length > 0 && <Problems problems={problems} language={language} />}
        </div>
      );
    }
  }
}

function Problems({
  problems,
  language,
}: {
  readonly problems: readonly string[];
  readonly language: Language;
}) {
  const shown = problems.slice(0, SHOWN);
  return (
    <>
      <h2>{say(scoreText.problems, language, { count: problems.length })}</h2>
      <ul class="kam-tips">
        {shown.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {problems.length > shown.length && (
          <li>{say(scoreText.more, language, { count: problems.length - shown.length })}</li>
        )}
      </ul>
    </>
  );
}
