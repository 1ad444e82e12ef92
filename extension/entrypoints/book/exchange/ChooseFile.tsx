import { useId, useRef, useState } from 'preact/hooks';
import type { BookFault } from '../../../../core/exchange/book-fault.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { LocalText } from '../../../../core/text/local-text.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import type { ImportSession } from '../../../book-flow/exchange/import-session.ts';
import { FirstLines } from './FirstLines.tsx';

export interface ChooseFileProps {
  readonly imports: ImportSession;
  /** Why the file before was refused. */
  readonly why: LocalText | undefined;
  readonly faults: readonly BookFault[] | undefined;
}

/** A file by its button or dropped here, or rows pasted from a spreadsheet. */
export function ChooseFile({ imports, why, faults = [] }: ChooseFileProps) {
  const { words } = usePanel();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [failed, setFailed] = useState<string>();
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    setFailed(undefined);
    file
      .arrayBuffer()
      .then((bytes) => imports.choose(file.name, new Uint8Array(bytes)))
      .catch((error: unknown) => {
        imports.again();
        setFailed(String(error));
      });
  };
  const readPasted = () =>
    void imports.choose(words.say(exchangeText.pasted), new TextEncoder().encode(pasted));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file may also be dropped; the button does the same.
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      {why && (
        <div role="alert" class="kam-fault">
          <p>{words.say(why)}</p>
          {faults.length > 0 && (
            <FirstLines
              lines={faults.map(({ path, message }) => [path, words.say(message)].filter(Boolean).join(': '))}
            />
          )}
        </div>
      )}
      {failed !== undefined && (
        <p role="alert" class="kam-fault">
          {words.say(exchangeText.failed, { why: failed })}
        </p>
      )}
      <p class="kam-sub">{words.say(exchangeText.chooseWhat)}</p>
      <div class="kam-buttons">
        <button type="button" class="kam-primary" onClick={() => input.current?.click()}>
          {words.say(exchangeText.choose)}
        </button>
        <input
          ref={input}
          type="file"
          class="kam-unseen"
          tabIndex={-1}
          aria-label={words.say(exchangeText.choose)}
          accept=".csv,.tsv,.txt,.xlsx,.json"
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
      </div>
      <label class="kam-sub exchange-label" for={id}>
        {words.say(exchangeText.paste)}
      </label>
      <textarea
        id={id}
        class="kam-input exchange-paste"
        rows={4}
        value={pasted}
        onInput={(event) => setPasted(event.currentTarget.value)}
      />
      <div class="kam-buttons">
        <button type="button" disabled={pasted.trim() === ''} onClick={readPasted}>
          {words.say(exchangeText.readPasted)}
        </button>
      </div>
    </div>
  );
}
