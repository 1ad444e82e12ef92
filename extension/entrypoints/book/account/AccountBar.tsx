import { usePanel } from '../../../../core/panel/panel-context.ts';
import { accountText } from './account-text.ts';

export interface AccountBarProps {
  readonly url: string | undefined;
  /** Place in the order of the table; −1 for an account that the table does not show just now. */
  readonly at: number;
  readonly order: readonly string[];
  onTurn(key: string): void;
  onClose(): void;
}

/** The way to the accounts before and after, to the CRM, and back to the table. */
export function AccountBar({ url, at, order, onTurn, onClose }: AccountBarProps) {
  const { words } = usePanel();
  const turn = (step: number) => {
    const key = at < 0 ? undefined : order[at + step];
    return { disabled: key === undefined, onClick: () => key !== undefined && onTurn(key) };
  };
  return (
    <div class="book-aside-bar">
      <button type="button" aria-label={words.say(accountText.previous)} {...turn(-1)}>
        ‹
      </button>
      <button type="button" aria-label={words.say(accountText.next)} {...turn(1)}>
        ›
      </button>
      {at >= 0 && (
        <span class="kam-sub">
          {words.say(accountText.place, { place: words.count(at + 1), all: words.count(order.length) })}
        </span>
      )}
      <span class="book-aside-end">
        {/* An imported book may hold any text as an address: only a page of the web is followed. */}
        {url !== undefined && /^https?:\/\//i.test(url) && (
          <a class="book-link" href={url} target="_blank" rel="noreferrer">
            {words.say(accountText.toPage)}
          </a>
        )}
        <button type="button" aria-label={words.say(accountText.close)} onClick={onClose}>
          ×
        </button>
      </span>
    </div>
  );
}
