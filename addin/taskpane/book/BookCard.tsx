import { useRef } from 'preact/hooks';
import { DisclosureList } from '../../../core/panel/secrecy/DisclosureList.tsx';
import { LevelSelect } from '../../../core/panel/secrecy/LevelSelect.tsx';
import { secrecyText } from '../../../core/panel/secrecy/secrecy-text.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { PaneSession } from '../pane-session.ts';
import { RunningWork } from '../RunningWork.tsx';
import { saveFile } from '../save-file.ts';
import { BookQuestion } from './BookQuestion.tsx';
import { BookSaid } from './BookSaid.tsx';
import type { BookSession } from './book-session.ts';
import { bookText } from './book-text.ts';

export interface BookCardProps {
  readonly language: Language;
  readonly pane: PaneSession;
  readonly session: BookSession;
}

/** Faults of a file that are listed. */
const SHOWN = 5;

/** The sidebar's book, in and out. */
export function BookCard({ language, pane, session }: BookCardProps) {
  const exchange = session.exchange.value;
  const table = pane.lastTable.value;
  return (
    <section class="kam-card kam-stack" aria-label={say(bookText.title, language)}>
      <h2>{say(bookText.title, language)}</h2>
      {exchange.state === 'running' ? (
        <RunningWork
          name={exchange.name}
          share={exchange.share}
          cancel={say(bookText.cancel, language)}
          onCancel={session.cancel}
        />
      ) : exchange.state === 'asking' ? (
        <BookQuestion
          language={language}
          own={pane.playbook.currency}
          file={exchange.file}
          book={exchange.book}
          session={session}
        />
      ) : (
        <>
          <p class="kam-sub">{say(bookText.hint, language)}</p>
          <div class="kam-row kam-wrap">
            <span class="kam-sub">{say(secrecyText.upToLong, language)}</span>
            <LevelSelect
              label={say(secrecyText.upToLong, language)}
              level={session.level.value}
              onLevel={session.chooseLevel}
            />
          </div>
          <button type="button" disabled={table === undefined} onClick={() => void session.export(saveFile)}>
            {say(bookText.export, language)}
          </button>
          {table === undefined && <p class="kam-sub">{say(bookText.noTable, language)}</p>}
          <BookPicker label={say(bookText.import, language)} onText={session.open} />
        </>
      )}
      {exchange.state === 'refused' && (
        <div role="alert">
          <p class="pane-failed">
            {say(bookText.refused, language, { file: exchange.file, count: exchange.faults.length })}
          </p>
          <ul class="kam-faults">
            {exchange.faults.slice(0, SHOWN).map(({ path, message }) => (
              <li key={`${path} ${message.en}`}>
                {path !== '' && <code>{path}</code>} {message[language]}
              </li>
            ))}
            {exchange.faults.length > SHOWN && (
              <li>{say(bookText.more, language, { count: exchange.faults.length - SHOWN })}</li>
            )}
          </ul>
        </div>
      )}
      {exchange.state === 'said' && <BookSaid language={language} said={exchange} />}
      <DisclosureList all={session.disclosed.value} />
    </section>
  );
}

function BookPicker({ label, onText }: { readonly label: string; onText(text: string, file: string): void }) {
  const picker = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    onText(await file.text(), file.name);
    // So that the same file, mended, can be chosen again.
    input.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={label}
        hidden
        onChange={(event) => void take(event.currentTarget)}
      />
    </>
  );
}
