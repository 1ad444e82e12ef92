// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Account, Opportunity } from '../account/account.ts';
import { assess } from '../assessment/assess.ts';
import { bookOf } from '../assessment/book.ts';
import { defaultPlaybook as playbook } from '../playbook/default-playbook.ts';
import { mount } from './mount-for-tests.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { PipelineSection } from './PipelineSection.tsx';

const deal = (name: string, more: Partial<Opportunity>): Opportunity => ({
  name,
  evidence: Array.from({ length: 12 }, (_, check) => check < 3),
  ...more,
});
const closed = ['Won', 'Won', 'Won', 'Lost', 'Lost'].map((stage, at) => deal(`closed ${at}`, { stage }));
const account: Account = {
  fields: { name: 'Huaxin' },
  opportunities: [deal('Depot', { amount: 1000, closeDate: '2026-12-01' }), ...closed],
};
const others = Array.from({ length: 20 }, (_, at): Account => ({ fields: { name: `Other ${at}` } }));

it('says on how many of one’s own deals a win rate rests, and draws the funnel', async () => {
  const book = bookOf([account, ...others], playbook);
  const assessment = assess(account, { playbook, asOf: '2026-11-22', book });
  const { root } = await mount(
    <PanelFrame language="en">
      <PipelineSection assessment={assessment} playbook={playbook} />
    </PanelFrame>,
  );
  const text = (root.textContent ?? '').replaceAll('\u00a0', ' ');
  // 3 of 5, and the ladder's 20 % stands for five deals more.
  expect(text).toContain('win rate 40 %');
  expect(root.querySelector('[data-rung="1"]')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
    'Background known 3 of 5 won (23 % to 88 %)40 % ladder 20 %',
  );
  expect(root.querySelector('[data-rung="2"]')).toBeNull();
  const layers = [...root.querySelectorAll('.kam-funnel > li')].map((one) => one.textContent);
  expect(layers).toEqual(['Top0', 'Middle0', 'Bottom1 · ¥1,000']);
});

it('says nothing of them without a book', async () => {
  const assessment = assess(account, { playbook, asOf: '2026-11-22' });
  const { root } = await mount(
    <PanelFrame language="zh-CN">
      <PipelineSection assessment={assessment} playbook={playbook} />
    </PanelFrame>,
  );
  expect(root.querySelector('[data-rung]')).toBeNull();
  expect(root.textContent).toContain('赢单率 20%');
});
