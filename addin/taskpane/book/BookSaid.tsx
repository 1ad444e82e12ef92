import { useId } from 'preact/hooks';
import { Disclosure } from '../../../core/panel/Disclosure.tsx';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { Exchange } from './book-session.ts';
import { bookText } from './book-text.ts';

/** What was left out is listed so far. */
const SHOWN = 5;
/** A longer text would hold up the pane, and no one copies it. */
const LONGEST_COPIED = 1_000_000;

/** How an exchange went. */
export function BookSaid({
  language,
  said: { text, failed, left = [], file },
}: {
  readonly language: Language;
  readonly said: Extract<Exchange, { state: 'said' }>;
}) {
  const id = useId();
  return (
    <>
      <div role={failed ? 'alert' : 'status'}>
        <p class={failed ? 'pane-failed' : undefined}>{text}</p>
        {left.length > 0 && (
          <>
            <h2>{say(bookText.left, language, { count: left.length })}</h2>
            <ul class="kam-tips">
              {left.slice(0, SHOWN).map((one) => (
                <li key={one}>{one}</li>
              ))}
              {left.length > SHOWN && <li>{say(bookText.more, language, { count: left.length - SHOWN })}</li>}
            </ul>
          </>
        )}
      </div>
      {file !== undefined && file.length <= LONGEST_COPIED && (
        <Disclosure label={say(bookText.copy, language)}>
          <label class="kam-sub" for={id}>
            {say(bookText.copyHint, language)}
          </label>
          <textarea
            id={id}
            class="kam-input"
            rows={6}
            readOnly
            value={file}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Disclosure>
      )}
    </>
  );
}
