// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { AccountNotes } from '../../account/account-notes.ts';
import { withNotes } from '../../account/account-notes.ts';
import { assess } from '../../assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../playbook/default-playbook.ts';
import type { Language } from '../../text/local-text.ts';
import { CareSection } from '../CareSection.tsx';
import { found, mount } from '../mount-for-tests.ts';
import { PanelFrame } from '../PanelFrame.tsx';
import { ContactFormats } from './ContactFormats.tsx';

const asOf = '2026-11-22';
let noted: AccountNotes = {};

function Screen({ language, start }: { readonly language: Language; readonly start: AccountNotes }) {
  const [own, setOwn] = useState(start);
  noted = own;
  const account = withNotes({ fields: { name: 'Huaxin', revenue: 9_000_000, profit: 3_000_000 } }, own);
  return (
    <PanelFrame language={language} today={asOf}>
      <CareSection
        assessment={assess(account, { playbook, asOf })}
        playbook={playbook}
        {...(account.surveys && { surveys: account.surveys })}
        {...(account.keeping && { keeping: account.keeping })}
        notes={{ own, note: (change) => setOwn(change), keep: () => {}, at: () => `${asOf}T09:00:00+08:00` }}
      />
    </PanelFrame>
  );
}

const field = (root: HTMLElement, nth: number) =>
  [...root.querySelectorAll('form input')][nth] as HTMLInputElement;
const surveys = [
  { at: '2026-03-01', perceived: 9, expected: 9, answers: 200, content: 160 },
  { at: '2026-09-01', perceived: 5, expected: 8, answers: 200, content: 100, cause: 'past' },
];

describe.each([
  { language: 'en', line: '63 % of what they expect · falling', fewer: 'fewer are content than before' },
  { language: 'zh-CN', line: '为期望的 63%', fewer: '满意的人比上次少' },
] as const)('in $language', ({ language, line, fewer }) => {
  it('says how content they are, and where it goes', async () => {
    const { root } = await mount(<Screen language={language} start={{ surveys }} />);
    const text = root.textContent ?? '';
    expect(text.replaceAll('\u00a0', ' ')).toContain(line);
    expect(text).toContain(fewer);
  });
});

it('keeps what they said, and refuses a day twice', async () => {
  const { root, button, click, type, submit } = await mount(<Screen language="en" start={{ surveys }} />);
  await click(button('Satisfaction: Details'));
  await click(button('Add what they said'));
  await type(field(root, 0), '2026-09-01');
  await submit(field(root, 0));
  expect(root.querySelector('[role="alert"]')?.textContent).toBe('There is one of that day already.');
  await type(field(root, 0), '2026-11-20');
  await submit(field(root, 0));
  expect(noted.surveys).toHaveLength(3);
  expect(noted.surveys).toContainEqual({ at: '2026-11-20' });
});

it('keeps the steps of the plan, and ticks what is done', async () => {
  const { root, button, click, type, submit } = await mount(<Screen language="en" start={{}} />);
  await click(button('Plan to keep it: Details'));
  await click(button('Add a step'));
  await submit(field(root, 0));
  expect(noted.keeping).toBeUndefined();
  const what = [...root.querySelectorAll('form input')] as HTMLInputElement[];
  await type(what[0] as Element, 'Ask their board what falls short');
  await type(what[1] as Element, 'Li');
  await submit(what[0] as Element);
  expect(noted.keeping).toMatchObject([{ what: 'Ask their board what falls short', who: 'Li' }]);
  await click(found('input[aria-label="Done: Ask their board what falls short"]', root));
  expect(noted.keeping?.[0]?.done).toBe('2026-11-22');
  expect(root.textContent).toContain('1 of 1 steps done');
});

it('tells from records whether we were introduced, until somebody says otherwise', async () => {
  const start = { events: [{ id: '1', kind: 'visit' as const, at: '2026-11-20' }] };
  const { root, button, click, type } = await mount(<Screen language="en" start={start} />);
  expect(root.textContent).toContain('1 of 3 known');
  await click(button('Contact coverage: Details'));
  const introduced = found('.kam-line-fields select', root) as HTMLSelectElement;
  expect(introduced.selectedOptions[0]?.textContent).toBe('yes: from what is recorded');
  await type(introduced, 'no');
  expect(noted.coverage).toEqual({ introduced: false });
  expect(root.textContent).toContain('not yet contacted');
});

it.each([
  { language: 'en', line: 'Step of the plan: Meet the new CFO', who: 'Who acts: Li Wei' },
  { language: 'zh-CN', line: '保有计划步骤：Meet the new CFO', who: '负责人：Li Wei' },
] as const)('lists a step with a day among what is due, until it is ticked ($language)', async (row) => {
  const keeping = [{ id: 'step 1', what: 'Meet the new CFO', who: 'Li Wei', by: '2026-11-24' }];
  const { root, click } = await mount(<Screen language={row.language} start={{ keeping }} />);
  expect(root.textContent?.split(row.line)).toHaveLength(2);
  expect(root.textContent).toContain(row.who);
  for (const opener of root.querySelectorAll('.kam-disclosure button[aria-expanded="false"]'))
    await click(opener);
  await click(found('input[aria-label*="Meet the new CFO"][type="checkbox"]', root));
  expect(noted.keeping?.[0]?.done).toBe(asOf);
  expect(root.textContent).not.toContain(row.line);
});

it.each([
  { language: 'en', name: 'Ways to be in touch: Details', says: 'Training', effort: 'about 8 h' },
  { language: 'zh-CN', name: '适合的接触方式：详细信息', says: '培训', effort: '约 8 小时' },
] as const)('offers the formats of contact that suit the class, in $language', async (told) => {
  const { root, button, click } = await mount(<Screen language={told.language} start={{}} />);
  await click(button(told.name));
  expect(root.textContent?.replaceAll('\u00a0', ' ')).toContain(told.effort);
  expect(root.textContent).toContain(told.says);
});

it('offers to a rising account no training in what it hardly uses yet', async () => {
  const rising = { value: { name: 'rising' } } as Parameters<typeof ContactFormats>[0]['classes'];
  const { root } = await mount(
    <PanelFrame language="en">
      <ContactFormats classes={rising} formats={playbook.actions.formats} />
    </PanelFrame>,
  );
  expect(root.textContent).toContain('Joint event');
  expect(root.textContent).not.toContain('Training');
});
