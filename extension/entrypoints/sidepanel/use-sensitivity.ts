import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../../../core/account/account.ts';
import type { Book } from '../../../core/assessment/book.ts';
import { withBookCuts } from '../../../core/assessment/with-book-cuts.ts';
import type { Sensitivity } from '../../../core/panel/SensitivitySection.tsx';
import type { Playbook } from '../../../core/playbook/schema.ts';
import { sensitivityOf } from '../../panel-flow/sensitivity-of.ts';

/** Long enough for what was just typed or read to be drawn first, in milliseconds. */
const REST = 60;

/** In larger books a rank changes with any weight, and finding out where takes too long. */
const MOST_RANKED = 3000;

/**
 * What would change the classes of an account: undefined until it is found for the first time, and a moment behind
 * when facts change, so that what is open stays where it is.
 */
export function useSensitivity(
  key: string,
  account: Account,
  playbook: Playbook,
  book: Book | undefined,
): Sensitivity | undefined {
  const [found, setFound] = useState<{ readonly of: string; readonly is: Sensitivity }>();
  useEffect(() => {
    let current = true;
    const pause = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(current), REST));
    const all = book === undefined || book.size > MOST_RANKED ? [] : book.accounts;
    const others = all.filter((other) => other !== account);
    void sensitivityOf(account, withBookCuts(playbook, book), others, pause).then((is) => {
      if (current && is !== undefined) setFound({ of: key, is });
    });
    return () => {
      current = false;
    };
  }, [key, account, playbook, book]);
  return found?.of === key ? found.is : undefined;
}
