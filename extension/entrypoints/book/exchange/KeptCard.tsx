import { Fold } from '../../../../core/panel/Fold.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import type { Keeper } from '../../../panel-flow/keeper.ts';
import { DeleteAccount } from './DeleteAccount.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { DeletePerson } from './DeletePerson.tsx';

export interface KeptProps {
  readonly session: BookSession;
  readonly keeper: Keeper;
}

/** What this browser keeps, and how each part of it is deleted. */
export function KeptCard(props: KeptProps) {
  const { words } = usePanel();
  const count = words.count(props.session.own.value);
  return (
    <div class="kam-card kam-folds exchange-kept">
      <Fold title={words.say(exchangeText.kept)} summary={words.say(exchangeText.keptLine, { count })}>
        <p class="kam-sub">{words.say(exchangeText.keptWhat)}</p>
        <DeleteAccount {...props} />
        <DeletePerson {...props} />
        <DeleteAll {...props} />
      </Fold>
    </div>
  );
}
