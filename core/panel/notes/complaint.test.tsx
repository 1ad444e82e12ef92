// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { type AccountNotes, withNotes } from '../../account/account-notes.ts';
import { assess } from '../../assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../playbook/default-playbook.ts';
import type { Language } from '../../text/local-text.ts';
import { CareSection } from '../CareSection.tsx';
import { mount } from '../mount-for-tests.ts';
import { PanelFrame } from '../PanelFrame.tsx';

const asOf = '2026-11-22';
let noted: AccountNotes = {};

function Screen({ language }: { readonly language: Language }) {
  const [own, setOwn] = useState<AccountNotes>({});
  noted = own;
  const account = withNotes({ fields: { name: 'Huaxin' } }, own);
  return (
    <PanelFrame language={language} today={asOf}>
      <CareSection
        assessment={assess(account, { playbook, asOf })}
        playbook={playbook}
        {...(account.events && { events: account.events })}
        notes={{ own, note: (change) => setOwn(change), keep: () => {}, at: () => `${asOf}T09:00:00+08:00` }}
      />
    </PanelFrame>
  );
}

it.each([
  { language: 'en', log: 'Complaint', save: 'Save', shown: 'Cause: Delay' },
  { language: 'zh-CN', log: '投诉', save: '保存', shown: '原因：延误' },
] as const)('keeps what a complaint rests on, in $language', async ({ language, log, save, shown }) => {
  const { root, button, click, type } = await mount(<Screen language={language} />);
  await click(button(log));
  const [temper, cause] = [...root.querySelectorAll('.kam-note-form select')] as HTMLSelectElement[];
  await type(temper as Element, 'angry');
  await type(cause as Element, 'delay');
  await click(button(save));
  expect(noted.events).toMatchObject([{ kind: 'complaint', temper: 'angry', cause: 'delay' }]);
  expect(root.textContent).toContain(shown);
});

it('says nothing of what nobody said', async () => {
  const { button, click } = await mount(<Screen language="en" />);
  await click(button('Complaint'));
  await click(button('Save'));
  expect(Object.keys(noted.events?.[0] ?? {})).toEqual(['kind', 'at', 'id']);
});
