import { useId, useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import { DeleteThis } from './DeleteThis.tsx';
import type { KeptProps } from './KeptCard.tsx';

/** One account, with all that is kept of it. */
export function DeleteAccount(props: KeptProps) {
  const { session } = props;
  const { words } = usePanel();
  const id = useId();
  const [key, setKey] = useState('');
  const [gone, setGone] = useState<string>();
  const own = session.source.value === 'own' ? session.accounts.value : [];
  const account = own.find(({ stored }) => stored.key === key)?.stored;
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
      {account && (
        <DeleteThis
          key={account.key}
          {...props}
          account={account}
          onDeleted={() => {
            setGone(account.name);
            setKey('');
          }}
        />
      )}
      {gone !== undefined && <p role="status">{words.say(exchangeText.deleted, { name: gone })}</p>}
    </section>
  );
}
