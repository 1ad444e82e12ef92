import { useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import type { StoredAccount } from '../../../storage/stored-account.ts';
import type { KeptProps } from './KeptCard.tsx';
import { SureButtons } from './SureButtons.tsx';

export interface DeleteThisProps extends KeptProps {
  readonly account: StoredAccount;
  onDeleted?(): void;
}

/** Deletes the account that is looked at, once it is asked for twice. */
export function DeleteThis({ session, keeper, account, onDeleted }: DeleteThisProps) {
  const { words } = usePanel();
  const [sure, setSure] = useState(false);
  const forget = async () => {
    await keeper.forget(account.key);
    onDeleted?.();
    session.show('own');
  };
  return sure ? (
    <SureButtons
      question={words.say(exchangeText.deleteAccountSure, { name: account.name })}
      yes={words.say(exchangeText.deleteYes)}
      onYes={() => void forget()}
      onNo={() => setSure(false)}
    />
  ) : (
    <div class="kam-buttons">
      <button type="button" onClick={() => setSure(true)}>
        {words.say(exchangeText.deleteThis)}
      </button>
    </div>
  );
}
