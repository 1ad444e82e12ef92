import type { Account } from '../../core/account/account.ts';
import type { BookMoney } from '../../core/account/in-book-currency.ts';
import type { Keeper } from '../panel-flow/keeper.ts';
import { sampleAccounts } from '../panel-flow/sample-accounts.ts';
import { sampleSubject } from '../panel-flow/sample-subject.ts';
import type { StoredAccount } from '../storage/stored-account.ts';
import { accountOf } from './book-account.ts';

/** An account as it is kept and as it is read, not yet assessed. */
export interface KeptAccount {
  readonly stored: StoredAccount;
  readonly account: Account;
}

const OWN: readonly StoredAccount['kind'][] = ['page', 'typed', 'sheet'];

/** The user's own accounts. */
export async function ownAccounts(keeper: Keeper, money: BookMoney): Promise<KeptAccount[]> {
  const kept = (await Promise.all(OWN.map((kind) => keeper.list(kind)))).flat();
  return kept.map((stored) => ({ stored, account: accountOf(stored, money) }));
}

/** One account as it is kept; a sample account keeps what was drawn beside its row. */
export function keptAccount(stored: StoredAccount, today: string, money: BookMoney): KeptAccount {
  if (stored.kind !== 'sample') return { stored, account: accountOf(stored, money) };
  const sample = sampleAccounts(today).find(({ id }) => stored.key === `sample:${id}`);
  return { stored, account: accountOf(stored, money, sample?.account) };
}

/** The sample book, with what the user typed and noted over it. */
export async function sampleBookNow(
  keeper: Keeper,
  now: Date,
  today: string,
  money: BookMoney,
): Promise<KeptAccount[]> {
  const changed = new Map((await keeper.list('sample')).map((stored) => [stored.key, stored]));
  return sampleAccounts(today).map((sample) => {
    const { stored: drawn } = sampleSubject(sample, now.toISOString());
    const own = changed.get(drawn.key);
    const stored: StoredAccount =
      own === undefined
        ? drawn
        : { ...drawn, typed: own.typed, ...(own.noted === undefined ? {} : { noted: own.noted }) };
    return { stored, account: accountOf(stored, money, sample.account) };
  });
}
