import { useId, useState } from 'preact/hooks';
import type { SideKind } from '../../../core/exchange/sides/side-part.ts';
import { SIDE_PARTS } from '../../../core/exchange/sides/side-parts.ts';
import { Disclosure } from '../../../core/panel/Disclosure.tsx';
import { formatCount } from '../../../core/text/format.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { PaneSession } from '../pane-session.ts';
import type { SidesSession } from './sides-session.ts';
import { sidesText } from './sides-text.ts';

export interface SidesCardProps {
  readonly language: Language;
  readonly pane: PaneSession;
  readonly session: SidesSession;
}

const KINDS = Object.keys(SIDE_PARTS) as SideKind[];

/** Which sheets tell more of the accounts, and a way to begin one. */
export function SidesCard({ language, pane, session }: SidesCardProps) {
  const id = useId();
  const [kind, setKind] = useState<SideKind>('contacts');
  const sides = pane.reading.read.value?.sides ?? [];
  const said = session.said.value;
  return (
    <section class="kam-card kam-stack" aria-label={say(sidesText.title, language)}>
      <h2>{say(sidesText.title, language)}</h2>
      <p class="kam-sub">{say(sidesText.hint, language)}</p>
      {sides.length > 0 && (
        <Disclosure
          label={say(sidesText.which, language)}
          named={say(sidesText.whichSheets, language)}
          beside={say(sidesText.sheets, language, {
            count: formatCount(sides.length, language),
          })}
        >
          <ul class="kam-tips">
            {sides.map(({ sheet, sheetId, rows: { length } }) => (
              <li key={sheetId}>
                {say(sidesText.read, language, {
                  sheet,
                  count: formatCount(length, language),
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <label class="kam-sub" for={id}>
        {say(sidesText.kind, language)}
      </label>
      <select
        id={id}
        class="kam-input"
        value={kind}
        onChange={({ currentTarget: { value } }) => setKind(KINDS.find((one) => one === value) ?? 'contacts')}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {SIDE_PARTS[one].sheet[language]}
          </option>
        ))}
      </select>
      <button type="button" onClick={() => void session.add(kind)}>
        {say(sidesText.add, language)}
      </button>
      {said && (
        <p role={said.failed ? 'alert' : 'status'} class={said.failed ? 'pane-failed' : undefined}>
          {said.text}
        </p>
      )}
    </section>
  );
}
