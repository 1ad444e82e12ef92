import { useId, useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { LevelSelect } from '../../../../core/panel/secrecy/LevelSelect.tsx';
import { secrecyText } from '../../../../core/panel/secrecy/secrecy-text.ts';
import { withheldLine } from '../../../../core/panel/secrecy/withheld-line.ts';
import type { LocalText } from '../../../../core/text/local-text.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import { releasedAccounts } from '../../../book-flow/exchange/released-accounts.ts';
import type { TableSession } from '../../../book-flow/table/table-session.ts';
import { saveFile } from '../../../panel-flow/save-file.ts';
import { logDisclosure } from '../../../storage/disclosures.ts';
import { chooseExportLevel } from '../../../storage/export-level.ts';
import { useExportLevel } from '../../sidepanel/use-export-level.ts';
import { DisclosureLog } from './DisclosureLog.tsx';
import { type ExportKind, exportFile } from './export-file.ts';

const KINDS = ['workbook', 'csv', 'facts', 'crm', 'colleague'] as const satisfies readonly ExportKind[];
const WHAT = {
  workbook: exchangeText.workbookWhat,
  csv: exchangeText.csvWhat,
  facts: exchangeText.factsWhat,
  crm: exchangeText.crmWhat,
  colleague: exchangeText.colleagueWhat,
} as const satisfies Readonly<Record<ExportKind, LocalText>>;

export interface ExportCardProps {
  readonly session: BookSession;
  readonly table: TableSession;
}

/** The book as files, each for another reader. */
export function ExportCard({ session, table }: ExportCardProps) {
  const { words } = usePanel();
  const id = useId();
  const [by, setBy] = useState('');
  const [said, setSaid] = useState<{ readonly text: string; readonly fault: boolean }>();
  const [onlyShown, setOnlyShown] = useState(false);
  const level = useExportLevel();
  const all = session.accounts.value;
  const shown = table.rows.value;
  const narrowed = shown.length < all.length;
  const accounts = narrowed && onlyShown ? shown : all;
  const write = async (kind: ExportKind) => {
    if (kind === 'colleague' && by.trim() === '') {
      setSaid({ text: words.say(exchangeText.nameNeeded), fault: true });
      document.getElementById(id)?.focus();
      return;
    }
    try {
      const playbook = session.playbook.value;
      const today = session.today();
      const at = session.now().toISOString();
      const released = releasedAccounts(accounts, { level, playbook, today, book: session.book.value });
      const left = withheldLine(released.withheld, level, words);
      const upTo = words.say(secrecyText.levels[level]);
      const release = [upTo, ...(left === undefined ? [] : [left])].join(' · ');
      const setting = { language: words.language, playbook, today, at, by: by.trim(), release };
      const file = await exportFile(kind, released.accounts, setting);
      saveFile(file.name, file.content, file.type);
      await logDisclosure({
        at,
        // Not the file's name, which may bear a person's: what is logged must not keep whom somebody had deleted.
        what: words.say(exchangeText[kind]),
        level,
        accounts: released.accounts.length,
        withheld: released.withheld,
      });
      const written = words.say(exchangeText.written, { file: file.name });
      const { refused = 0 } = file;
      const unfair = words.say(secrecyText.unfair, { count: words.count(refused) });
      const stayed = [...(left === undefined ? [] : [left]), ...(refused === 0 ? [] : [unfair])];
      setSaid({ text: stayed.length === 0 ? written : `${written} (${stayed.join('; ')})`, fault: false });
    } catch (error) {
      setSaid({ text: words.say(exchangeText.failed, { why: String(error) }), fault: true });
    }
  };
  return (
    <section class="kam-card" aria-label={words.say(exchangeText.export)}>
      <h2>{words.say(exchangeText.export)}</h2>
      {all.length === 0 ? (
        <p class="kam-sub">{words.say(exchangeText.exportNone)}</p>
      ) : (
        <>
          <p class="kam-sub">
            {words.sentences([
              words.say(exchangeText.exportWhat, { count: words.count(accounts.length) }),
              ...(session.source.value === 'sample' ? [words.say(exchangeText.exportSample)] : []),
            ])}
          </p>
          {narrowed && (
            <label>
              <input
                type="checkbox"
                checked={onlyShown}
                onChange={(event) => setOnlyShown(event.currentTarget.checked)}
              />{' '}
              {words.say(exchangeText.onlyShown, { count: words.count(shown.length) })}
            </label>
          )}
          <div class="kam-row kam-wrap">
            <span class="kam-sub">{words.say(secrecyText.upToLong)}</span>
            <LevelSelect
              label={words.say(secrecyText.upToLong)}
              level={level}
              onLevel={(next) => void chooseExportLevel(next)}
            />
          </div>
          <ul class="exchange-exports">
            {KINDS.map((kind) => (
              <li key={kind}>
                {kind === 'colleague' && (
                  <label class="exchange-field">
                    <span class="kam-sub">{words.say(exchangeText.yourName)}</span>
                    <input
                      id={id}
                      class="kam-input"
                      value={by}
                      autocomplete="name"
                      onInput={(event) => setBy(event.currentTarget.value)}
                    />
                  </label>
                )}
                <button type="button" onClick={() => void write(kind)}>
                  {words.say(exchangeText[kind])}
                </button>
                <span class="kam-sub">{words.say(WHAT[kind])}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {said && <p role={said.fault ? 'alert' : 'status'}>{said.text}</p>}
      <DisclosureLog again={said} />
    </section>
  );
}
