import { useState } from 'preact/hooks';
import type { Language, LocalText } from '../text/local-text.ts';
import { say } from '../text/say.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { PickedAccount } from './PickedAccount.tsx';
import { panelText } from './panel-text.ts';

/** One account as the list shows it. */
export interface PickableAccount {
  readonly id: string;
  readonly name: string;
  readonly industry?: string;
  /** 0–100; undefined when nothing is known. */
  readonly value: number | undefined;
  /** Value class in the playbook's words. */
  readonly label?: LocalText;
  readonly settled?: boolean;
}

export interface AccountPickerProps {
  readonly language: Language;
  /** In the order in which they are listed. */
  readonly accounts: readonly PickableAccount[];
  /** Heading; the sample book by default. */
  readonly title?: string;
  onChoose(id: string): void;
  readonly onBack?: () => void;
}

/** Most rows drawn at once. */
const DRAWN = 200;

/** A list of accounts to choose one from, narrowed by typing. */
export function AccountPicker({ language, accounts, title, onChoose, onBack }: AccountPickerProps) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = accounts.filter(({ name, industry = '' }) =>
    `${name} ${industry}`.toLowerCase().includes(wanted),
  );
  const heading = title ?? say(panelText.pickTitle, language);
  const count =
    found.length === 0
      ? say(panelText.foundNone, language, { text })
      : found.length > DRAWN
        ? say(panelText.firstOf, language, { shown: DRAWN, count: found.length })
        : say(panelText.found, language, { count: found.length });
  return (
    <PanelFrame language={language}>
      <header class="kam-row kam-between kam-top">
        <h1 tabIndex={-1}>{heading}</h1>
        {onBack && (
          <button type="button" class="kam-link" onClick={onBack}>
            {say(panelText.back, language)}
          </button>
        )}
      </header>
      <input
        class="kam-input kam-search"
        type="search"
        autocomplete="off"
        aria-label={say(panelText.search, language)}
        placeholder={say(panelText.search, language)}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="kam-sub" role="status">
        {count}
      </p>
      {found.length > 0 && (
        <ul class="kam-card kam-picker" aria-label={say(panelText.accounts, language)}>
          {found.slice(0, DRAWN).map((account) => (
            <PickedAccount key={account.id} account={account} onChoose={onChoose} />
          ))}
        </ul>
      )}
    </PanelFrame>
  );
}
