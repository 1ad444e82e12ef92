import { useId, useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import type { KeptProps } from './KeptCard.tsx';
import { SureButtons } from './SureButtons.tsx';

/** One account, with all that is kept of it. */
export function DeleteAccount({ session, keeper }: KeptProps) {
  const { words } = usePanel();
  const id = useId();
  const [key, setKey] = useState('');
  const [sure, setSure] = useState(false);
  const [gone, setGone] = useState<string>();
  const own = session.source.value === 'own' ? session.accounts.value : [];
  const account = own.find(({ stored }) => stored.key === key)?.stored;
  const forget = async () => {
    if (account === undefined) return;
    await keeper.forget(account.key);
    setGone(account.name);
    setSure(false);
    setKey('');
    session.show('own');
  };
  return (
    <section aria-label={words.say(exchangeText.deleteAccount)}>
      <h3>{words.say(exchangeText.deleteAccount)}</h3>
      <div class="exchange-field">
        <label class="kam-sub" for={id}>
          {words.say(exchangeText.account)}
        </label>
        <select
          id={id}
          class="kam-input"
          value={key}
          onChange={(event) => {
            setKey(event.currentTarget.value);
            setSure(false);
            setGone(undefined);
          }}
        >
          <option value="">{words.say(exchangeText.unanswered)}</option>
          {own.map(({ stored }) => (
            <option key={stored.key} value={stored.key}>
              {stored.name}
            </option>
          ))}
        </select>
      </div>
      {account && !sure && (
        <div class="kam-buttons">
          <button type="button" onClick={() => setSure(true)}>
            {words.say(exchangeText.deleteThis)}
          </button>
        </div>
      )}
      {account && sure && (
        <SureButtons
          question={words.say(exchangeText.deleteAccountSure, { name: account.name })}
          yes={words.say(exchangeText.deleteYes)}
          onYes={() => void forget()}
          onNo={() => setSure(false)}
        />
      )}
      {gone !== undefined && <p role="status">{words.say(exchangeText.deleted, { name: gone })}</p>}
    </section>
  );
}
