import { expect, it } from 'vitest';
import type { CrmPage } from '../crm-adapter.ts';
import { tokenOf } from './token-of.ts';

const token = `e30.${btoa(JSON.stringify({ sub: 'user-7' })).replaceAll('=', '')}.x`;
const pair = (name: string, text: unknown) =>
  `tokenPair=${encodeURIComponent(JSON.stringify({ [name]: { token: text } }))}`;

it.each([
  {
    why: 'as it is today',
    cookie: pair('accessOrWorkspaceAgnosticToken', token),
    is: { text: token, user: 'user-7' },
  },
  { why: 'as it was', cookie: pair('accessToken', token), is: { text: token, user: 'user-7' } },
  { why: 'a token that names nobody', cookie: pair('accessToken', 'opaque'), is: { text: 'opaque' } },
  { why: 'a token that cannot be opened', cookie: pair('accessToken', 'a.%%%.c'), is: { text: 'a.%%%.c' } },
  { why: 'no token in it', cookie: pair('accessToken', 7), is: undefined },
  { why: 'no JSON', cookie: 'tokenPair=x', is: undefined },
  { why: 'hidden from pages', cookie: '', is: undefined },
])('$why', ({ cookie, is }) => {
  const page: CrmPage = {
    location: { href: 'https://crm.example/', origin: 'https://crm.example' },
    document: { cookie } as Document,
    stored: () => undefined,
  };
  expect(tokenOf(page)).toEqual(is);
});
