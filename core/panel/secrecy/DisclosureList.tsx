import type { Disclosed } from '../../exchange/release/disclosed.ts';
import { Disclosure } from '../Disclosure.tsx';
import { usePanel } from '../panel-context.ts';
import { secrecyText } from './secrecy-text.ts';
import { withheldLine } from './withheld-line.ts';

export interface DisclosureListProps {
  /** The latest first. */
  readonly all: readonly Disclosed[];
}

const SHOWN = 20;

/** What went out from here, and what was left out of it; nothing where nothing went out yet. */
export function DisclosureList({ all }: DisclosureListProps) {
  const { words } = usePanel();
  if (all.length === 0) return null;
  return (
    <Disclosure
      label={words.say(secrecyText.wentOut)}
      beside={words.say(secrecyText.wentOutCount, { count: words.count(all.length) })}
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
                  words.say(secrecyText.ofAccounts, { count: words.count(accounts) }),
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
