import { PanelFrame } from '../../../core/panel/PanelFrame.tsx';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { paneText } from '../pane-text.ts';
import { ReadingNote } from '../reading/ReadingNote.tsx';
import type { TableReading } from '../reading/table-reading.ts';
import { doctorText } from './doctor-text.ts';
import { findingsIn } from './findings-in.ts';

export interface DoctorViewProps {
  readonly language: Language;
  readonly reading: TableReading;
}

/** What looks wrong in the last table of accounts, each with where it is and how to mend it. */
export function DoctorView({ language, reading }: DoctorViewProps) {
  const read = reading.read.value;
  const findings = read === undefined || read.state === 'reading' ? undefined : findingsIn(read);
  const named = read && (read.table.table ?? `${read.table.sheet}!${read.table.address}`);
  return (
    <PanelFrame language={language}>
      <header>
        <h1 tabIndex={-1}>{say(doctorText.findings, language)}</h1>
        {read === undefined ? (
          <p class="kam-sub">{say(paneText.noTable, language)}</p>
        ) : (
          <p class="kam-sub">{say(doctorText.of, language, { table: named ?? '' })}</p>
        )}
      </header>
      <ReadingNote language={language} reading={reading} />
      {read?.state === 'reading' && <p class="kam-sub">{say(doctorText.looking, language)}</p>}
      {findings?.length === 0 && <p role="status">{say(doctorText.noFindings, language)}</p>}
      {findings !== undefined && findings.length > 0 && (
        <ul class="kam-card pane-findings" aria-label={say(doctorText.findings, language)}>
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
