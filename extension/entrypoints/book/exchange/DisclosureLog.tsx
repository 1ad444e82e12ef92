import { useEffect, useState } from 'preact/hooks';
import { Disclosure } from '../../../../core/panel/Disclosure.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { secrecyText } from '../../../../core/panel/secrecy/secrecy-text.ts';
import { withheldLine } from '../../../../core/panel/secrecy/withheld-line.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import { type Disclosed, disclosures } from '../../../storage/disclosures.ts';

export interface DisclosureLogProps {
  /** Another one is looked up anew. */
  readonly again: unknown;
}

const SHOWN = 20;

/** What went out from here, and what was left out of it; nothing where nothing went out yet. */
export function DisclosureLog({ again }: DisclosureLogProps) {
  const { words } = usePanel();
  const [all, setAll] = useState<readonly Disclosed[]>([]);
  useEffect(() => void disclosures().then(setAll), [again]);
  if (all.length === 0) return null;
  return (
    <Disclosure
      label={words.say(exchangeText.wentOut)}
      beside={words.say(exchangeText.wentOutCount, { count: words.count(all.length) })}
    >
      <ul class="kam-plain">
        {all.slice(0, SHOWN).map(({ at, what, level, accounts, withheld }) => {
          const left = withheldLine(withheld, level, words);
          return (
            <li key={`${at} ${what}`}>
              <b>{what}</b>{' '}
              <span class="kam-sub">
                {[
                  words.date(at.slice(0, 10)),
                  words.say(exchangeText.ofAccounts, { count: words.count(accounts) }),
                  words.say(secrecyText.levels[level]),
                  ...(left === undefined ? [] : [left]),
                ].join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
