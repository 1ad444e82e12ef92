import { expect, it } from 'vitest';
import { sideKind } from './side-kind.ts';

it.each([
  { headers: 'Account,Contact,Title', kind: 'contacts', why: 'a column called after people' },
  {
    headers: 'Account,Name,Role,Last contact',
    kind: 'contacts',
    why: 'a plain name with a part in decisions',
  },
  { headers: '客户名称,名称,立场', kind: 'contacts', why: 'the same in Chinese' },
  { headers: 'Account,Name,Industry,Revenue', kind: undefined, why: 'a plain name with facts of an account' },
  { headers: 'Account name,Revenue,Wallet', kind: undefined, why: 'accounts' },
  { headers: 'Account,Provider,Share', kind: 'shares', why: 'what providers hold of the market' },
])('$headers: $why', ({ headers, kind }) => expect(sideKind({ headers: headers.split(',') })).toBe(kind));
