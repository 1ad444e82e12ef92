import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import type { ImportSession } from '../../../book-flow/exchange/import-session.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { FirstLines } from './FirstLines.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { SheetMapping } from './SheetMapping.tsx';

export interface ImportProps {
  readonly imports: ImportSession;
  readonly session: BookSession;
}

/** The way of a file into the book: chosen, understood, looked at, kept. */
export function ImportCard({ imports, session }: ImportProps) {
  const { words } = usePanel();
  return (
    <section class="kam-card exchange-import" aria-label={words.say(exchangeText.import)}>
      <h2>{words.say(exchangeText.import)}</h2>
      <ImportStep imports={imports} session={session} />
    </section>
  );
}

function ImportStep({ imports, session }: ImportProps) {
  const { words } = usePanel();
  const step = imports.step.value;
  switch (step.kind) {
    case 'choose':
      return <ChooseFile imports={imports} why={step.why} faults={step.faults} />;
    case 'reading':
      return <p role="status">{words.say(exchangeText.reading)}</p>;
    case 'sheet':
      return (
        <>
          <SheetMapping imports={imports} file={step.file} currency={session.playbook.value.currency} />
          <ImportPreview imports={imports} />
        </>
      );
    case 'book':
      return <ImportPreview imports={imports} />;
    case 'done':
    case 'undone':
      return (
        <>
          <p role="status">
            {step.kind === 'done'
              ? words.say(exchangeText.done, {
                  file: step.file,
                  added: words.count(step.added),
                  changed: words.count(step.changed),
                })
              : step.stayed.length === 0
                ? words.say(exchangeText.undone)
                : words.say(exchangeText.undoneBut, { count: words.count(step.stayed.length) })}
          </p>
          {step.kind === 'undone' && step.stayed.length > 0 && <FirstLines lines={step.stayed} />}
          <div class="kam-buttons">
            {step.kind === 'done' && (
              <>
                <button type="button" class="kam-primary" onClick={() => (location.hash = 'accounts')}>
                  {words.say(exchangeText.toAccounts)}
                </button>
                <button type="button" onClick={() => void imports.undo()}>
                  {words.say(exchangeText.undo)}
                </button>
              </>
            )}
            <button type="button" onClick={imports.again}>
              {words.say(exchangeText.another)}
            </button>
          </div>
        </>
      );
  }
}
