// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import type { Opportunity } from '../account/account.ts';
import { type AccountNotes, withNotes } from '../account/account-notes.ts';
import { assess } from '../assessment/assess.ts';
import { defaultPlaybook as playbook } from '../playbook/default-playbook.ts';
import type { Language } from '../text/local-text.ts';
import { mount } from './mount-for-tests.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { PipelineSection } from './PipelineSection.tsx';

const asOf = '2026-11-22';
const ring: Opportunity = { name: 'Ring', amount: 500_000, closeDate: '2026-12-01', stage: 'Negotiation' };

function Screen({ language, deal = ring }: { readonly language: Language; readonly deal?: Opportunity }) {
  const [own, setOwn] = useState<AccountNotes>({});
  const account = withNotes({ fields: { name: 'Huaxin' }, opportunities: [deal] }, own);
  return (
    <PanelFrame language={language} today={asOf}>
      <PipelineSection
        assessment={assess(account, { playbook, asOf })}
        playbook={playbook}
        {...(account.opportunities && { deals: account.opportunities })}
        notes={{ own, note: (change) => setOwn(change), keep: () => {}, at: () => `${asOf}T09:00:00+08:00` }}
      />
    </PanelFrame>
  );
}

it.each([
  {
    language: 'en',
    checks: 'Checks for Ring',
    strategic: 'It hurts rivals and raises fees',
    refuse: 'refuse it',
  },
  { language: 'zh-CN', checks: 'Ring 的检查项', strategic: '既打击对手又增加收费', refuse: '拒绝' },
] as const)('tells the type of a new project, and what follows, in $language', async (told) => {
  const { root, button, click, type } = await mount(<Screen language={told.language} />);
  await click(button(told.checks));
  const [harm, fees] = [...root.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
  await type(harm, 'high');
  expect(root.textContent).not.toContain(told.strategic);
  await type(fees, 'up');
  expect(root.textContent).toContain(told.strategic);
  await type(harm, 'low');
  await type(fees, 'down');
  expect(root.textContent).toContain(told.refuse);
  // No word on how to win what is to be refused.
  const move = playbook.pipeline.texts.move['wait and watch'].strategy[told.language];
  expect(root.textContent).not.toContain(move);
  await type(fees, '');
  expect(root.textContent).toContain(move);
});

it('goes by the stage again once the last tick is taken back', async () => {
  const { root, button, click } = await mount(<Screen language="en" />);
  const rate = () => /win rate [^·]*/i.exec(root.textContent.replaceAll('\u00a0', ' '))?.[0];
  const byStage = rate();
  await click(button('Checks for Ring'));
  const tick = () => root.querySelector('input[type="checkbox"]') as HTMLInputElement;
  await click(tick());
  expect(rate()).not.toBe(byStage);
  await click(tick());
  expect(rate()).toBe(byStage);
});
