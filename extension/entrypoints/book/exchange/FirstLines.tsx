import { useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';

const SHOWN = 12;

/** A list of remarks, the first of them at once and all on demand. */
export function FirstLines({ lines }: { readonly lines: readonly string[] }) {
  const { words } = usePanel();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul class="exchange-lines">
        {(all ? lines : lines.slice(0, SHOWN)).map((line, at) => (
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
      {lines.length > SHOWN && !all && (
        <button type="button" class="kam-link" onClick={() => setAll(true)}>
          {words.say(exchangeText.more, { count: words.count(lines.length) })}
        </button>
      )}
    </>
  );
}
