// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { type AccountNotes, withNotes } from '../../account/account-notes.ts';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import { found, mount } from '../mount-for-tests.ts';
import { wordsOf } from '../words.ts';
import { SecrecySection } from './SecrecySection.tsx';
import { withheldLine } from './withheld-line.ts';

let noted: AccountNotes = {};

function Screen({ start = {} }: { readonly start?: AccountNotes }) {
  const [own, setOwn] = useState(start);
  noted = own;
  const account = withNotes({ fields: { name: 'Huaxin', profit: 5 }, contacts: [{ name: 'Ann' }] }, own);
  return (
    <SecrecySection
      account={account}
      policy={defaultPlaybook.care.secrecy}
      notes={{ own, note: (change) => setOwn(change), keep: () => {}, at: () => '2026-11-22' }}
    />
  );
}

const opened = async (start?: AccountNotes) => {
  const mounted = await mount(<Screen {...(start === undefined ? {} : { start })} />);
  const fold = found('details', mounted.root) as HTMLDetailsElement;
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
  await mounted.press(fold, 'Tab');
  return mounted;
};

it('marks what is known, kind by kind, and takes a mark back', async () => {
  const { root, button, click, type } = await opened();
  const what = found('.kam-number select', root) as HTMLSelectElement;
  expect([...what.options].map(({ value }) => value)).toEqual([
    '',
    'name',
    'profit',
    'contacts: Ann',
    'contacts',
  ]);
  await type(what, 'contacts: Ann');
  await click(button('confidential'));
  expect(noted.secrecy).toEqual({ 'contacts: Ann': 'confidential' });
  expect(root.textContent).toContain('1 marked');
  await click(button('As usual again: Ann'));
  expect(noted.secrecy).toEqual({});
});

it('lists no mark on what is not there any more', async () => {
  const { root } = await opened({ secrecy: { 'contacts: Gone': 'confidential' } });
  expect(root.textContent).not.toContain('Gone');
  expect(root.textContent).toContain('as usual');
});

it('says what was left out, counted and named', () => {
  const withheld = { fields: 2, contacts: 1 };
  expect(withheldLine(withheld, 'internal', wordsOf('en', 'CNY'))).toBe(
    'left out, above “internal”: facts (2) and people (1)',
  );
  expect(withheldLine(withheld, 'public', wordsOf('zh-CN', 'CNY'))).toBe(
    '已略去高于“公开”的内容：信息（2）和人员（1）',
  );
  expect(withheldLine({}, 'public', wordsOf('en', 'CNY'))).toBeUndefined();
});
