import { useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import { forgetSettings } from '../../../storage/settings.ts';
import type { KeptProps } from './KeptCard.tsx';
import { SureButtons } from './SureButtons.tsx';

/** Everything that this browser keeps. */
export function DeleteAll({ session, keeper }: KeptProps) {
  const { words } = usePanel();
  const [sure, setSure] = useState(false);
  const [gone, setGone] = useState(false);
  const [taught, setTaught] = useState(0);
  const ask = async () => {
    setTaught(await keeper.countTaught());
    setSure(true);
  };
  const forget = async () => {
    // The model in use goes first: one that is left is kept among the earlier ones.
    await forgetSettings();
    await keeper.forgetBook();
    setSure(false);
    setGone(true);
    session.show('own');
  };
  return (
    <section aria-label={words.say(exchangeText.deleteAll)}>
      <h3>{words.say(exchangeText.deleteAll)}</h3>
      {sure ? (
        <SureButtons
          question={words.say(exchangeText.deleteAllSure, {
            count: words.count(session.own.value),
            taught: words.count(taught),
          })}
          yes={words.say(exchangeText.deleteYes)}
          onYes={() => void forget()}
          onNo={() => setSure(false)}
        />
      ) : (
        <div class="kam-buttons">
          <button type="button" onClick={() => void ask()}>
            {words.say(exchangeText.deleteAll)}
          </button>
        </div>
      )}
      {gone && <p role="status">{words.say(exchangeText.allDeleted)}</p>}
    </section>
  );
}
