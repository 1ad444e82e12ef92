// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { CARE_KINDS } from '../../account/care-event.ts';
import { assess } from '../../assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../playbook/default-playbook.ts';
import { CareSection } from '../CareSection.tsx';
import { found, mount } from '../mount-for-tests.ts';
import { NextActions } from '../NextActions.tsx';
import { PanelFrame } from '../PanelFrame.tsx';

const asOf = '2026-11-22';
const complaint = { id: 'c', kind: 'complaint', at: '2026-11-21T09:00:00+08:00', about: 'outage' } as const;
const assessment = assess({ fields: { name: 'Huaxin' }, events: [complaint] }, { playbook, asOf });
const notes = { own: {}, note: () => {}, keep: () => {}, at: () => `${asOf}T09:00:00+08:00` };

it('names only norms, events and rules that there are', () => {
  const known = new Set<string>([
    ...CARE_KINDS,
    ...playbook.care.norms.map(({ event }) => event),
    ...playbook.care.monthly.map(({ id }) => id),
    ...playbook.actions.rules.map(({ id }) => id),
  ]);
  for (const { id, at } of playbook.care.guides)
    for (const name of at) expect(known, `${id} at ${name}`).toContain(name);
});

it.each([
  { language: 'en', open: 'How: Complaint answered and dealt with: outage', says: 'Hear them to the end' },
  { language: 'zh-CN', open: '方法：投诉答复并处理：outage', says: '先静静听完' },
] as const)('opens under the duty that it helps with, in $language', async ({ language, open, says }) => {
  const { root, button, click } = await mount(
    <PanelFrame language={language} today={asOf}>
      <CareSection assessment={assessment} playbook={playbook} events={[complaint]} notes={notes} />
    </PanelFrame>,
  );
  expect(root.textContent).not.toContain(says);
  await click(button(open));
  expect(found('.kam-guides', root).textContent).toContain(says);
  await click(button(open));
  expect(root.textContent).not.toContain(says);
});

it('opens beside the reasons of a suggestion, one at a time', async () => {
  const { root, button, click } = await mount(
    <PanelFrame language="en" today={asOf}>
      <NextActions
        actions={assessment.actions.filter(({ duty }) => duty !== undefined)}
        refused={[]}
        hidden={[]}
        playbook={playbook}
        onAnswer={() => {}}
        onActionDone={() => {}}
        onActionSnooze={() => {}}
        onActionDismiss={() => {}}
      />
    </PanelFrame>,
  );
  await click(button('How'));
  expect(root.textContent).toContain('Never argue');
  await click(button('Why'));
  expect(root.textContent).not.toContain('Never argue');
});

it('helps while something is logged', async () => {
  const { root, button, click } = await mount(
    <PanelFrame language="en" today={asOf}>
      <CareSection assessment={assessment} playbook={playbook} notes={notes} />
    </PanelFrame>,
  );
  await click(button('Call'));
  await click(button('How: Call'));
  expect(root.textContent).toContain('within three rings');
});
