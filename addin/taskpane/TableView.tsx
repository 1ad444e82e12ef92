import type { ComponentChildren } from 'preact';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { PanelFrame } from '../../core/panel/PanelFrame.tsx';
import type { Playbook } from '../../core/playbook/schema.ts';
import { stampOf, stampText } from '../../core/playbook/stamp.ts';
import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import type { SelectedTable } from '../workbook/selected-table.ts';
import { understood } from './account-row.ts';
import { paneText } from './pane-text.ts';
import type { ScoreOutcome } from './score-table.ts';

/** Where scoring stands. */
export type Scoring =
  | { readonly state: 'idle' | 'cancelled' }
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'done'; readonly outcome: ScoreOutcome }
  | { readonly state: 'failed'; readonly reason: string };

export interface TableViewProps {
  readonly language: Language;
  readonly playbook: Playbook;
  readonly table: SelectedTable | undefined;
  readonly scoring: Scoring;
  onScore(): void;
  onCancel(): void;
  /** What else can be done in this workbook. */
  readonly children?: ComponentChildren;
}

/** The table in which the selection stands, and what can be done with the whole of it. */
export function TableView(props: TableViewProps) {
  const { language, playbook, table, scoring, onScore, onCancel, children } = props;
  const words = (text: Parameters<typeof say>[0], values?: Parameters<typeof say>[2]) =>
    say(text, language, values);
  const usable = table !== undefined && table.rowCount > 0;
  return (
    <PanelFrame language={language}>
      <header>
        <h1 tabIndex={-1}>
          {usable ? (table.table ?? `${table.sheet}!${table.address}`) : words(paneText.title)}
        </h1>
        <p class="kam-sub">
          {usable
            ? `${words(paneText.accounts, { count: table.rowCount, sheet: table.sheet })} · ${words(
                paneText.understood,
                {
                  known: understood(matchHeaders(table.headers)),
                  all: table.headers.length,
                },
              )}`
            : words(paneText.noTable)}
        </p>
      </header>
      {usable && (
        <section class="kam-card kam-stack" aria-label={words(paneText.score)}>
          {scoring.state === 'running' ? (
            <>
              <progress class="pane-progress" aria-label={words(paneText.scoring)} value={scoring.share} />
              <button type="button" onClick={onCancel}>
                {words(paneText.cancel)}
              </button>
            </>
          ) : (
            <button type="button" class="kam-primary" onClick={onScore}>
              {words(paneText.score)}
            </button>
          )}
          <ScoringResult scoring={scoring} language={language} />
        </section>
      )}
      {usable && table.table !== undefined && (
        <section class="kam-card" aria-label={words(paneText.formulas)}>
          <h2>{words(paneText.formulas)}</h2>
          <p class="kam-sub">{words(paneText.formulaHint)}</p>
          {['VALUE', 'CLASS', 'SCORE'].map((name) => (
            <code class="pane-formula" key={name}>
              {`=KAM.${name}(${table.table}[#Headers], IF(${table.table}="","",${table.table}))`}
            </code>
          ))}
        </section>
      )}
      {children}
      <footer class="kam-sub">
        {words(paneText.model)} <span data-playbook>{stampText(stampOf(playbook))}</span>
      </footer>
    </PanelFrame>
  );
}

function ScoringResult({ scoring, language }: { readonly scoring: Scoring; readonly language: Language }) {
  switch (scoring.state) {
    case 'idle':
    case 'running':
      return null;
    case 'cancelled':
      return <p role="status">{say(paneText.cancelled, language)}</p>;
    case 'failed':
      return <p role="alert" class="pane-failed">{`${say(paneText.failed, language)}: ${scoring.reason}`}</p>;
    case 'done': {
      const { sheet, scored, problems } = scoring.outcome;
      const shown = problems.slice(0, 5);
      return (
        <div role="status">
          <p>{say(paneText.done, language, { count: scored, sheet })}</p>
          {problems.length > 0 && (
            <>
              <h2>{say(paneText.problems, language, { count: problems.length })}</h2>
              <ul class="kam-tips">
                {shown.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
                {problems.length > shown.length && (
                  <li>{say(paneText.more, language, { count: problems.length - shown.length })}</li>
                )}
              </ul>
            </>
          )}
        </div>
      );
    }
  }
}
