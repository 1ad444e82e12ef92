import { PanelFrame } from '../../core/panel/PanelFrame.tsx';
import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import type { Finding } from '../functions/findings/finding.ts';
import { paneText } from './pane-text.ts';

export interface DoctorViewProps {
  readonly language: Language;
  /** Undefined where no table is selected. */
  readonly findings: readonly Finding[] | undefined;
}

/** What looks wrong in the selected table, each with where it is and how to mend it. */
export function DoctorView({ language, findings }: DoctorViewProps) {
  return (
    <PanelFrame language={language}>
      <header>
        <h1 tabIndex={-1}>{say(paneText.findings, language)}</h1>
        {findings === undefined && <p class="kam-sub">{say(paneText.noTable, language)}</p>}
        {findings?.length === 0 && <p class="kam-sub">{say(paneText.noFindings, language)}</p>}
      </header>
      {findings !== undefined && findings.length > 0 && (
        <ul class="kam-card pane-findings">
          {findings.map(({ what, where, fix }) => (
            <li key={`${what.en} ${where.en}`}>
              <b>{what[language]}</b>
              <span class="kam-sub">{where[language]}</span>
              <span>{fix[language]}</span>
            </li>
          ))}
        </ul>
      )}
    </PanelFrame>
  );
}
