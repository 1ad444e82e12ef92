// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { AccountFields } from '../account/account.ts';
import { fieldOf } from '../account/fields.ts';
import { rankRobustness } from '../inference/rank-robustness.ts';
import { classRobustness } from '../inference/robustness.ts';
import { smallestSteps } from '../inference/smallest-steps.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { customerValue } from '../valuation/customer-value.ts';
import { changeText } from './change-text.ts';
import { found, mount } from './mount-for-tests.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { RobustnessBadge } from './RobustnessBadge.tsx';
import { SmallestSteps } from './SmallestSteps.tsx';
import { wordsOf } from './words.ts';

const FIELDS: AccountFields = {
  revenue: 1_000_000,
  profit: 100_000,
  onTimePayment: 0.8,
  pullThrough: 100_000,
  offerFit: 5.5,
  tenure: 8,
  switchingCost: 6,
};

describe.each([
  {
    language: 'en',
    title: 'What would change the class',
    summary: 'Pillar: profit ¥100 k → ¥460 k',
    climb: 'To Core current value at least 50; now 35.8',
    alone: 'Not enough alone: paid on time and pull-through revenue.',
    danger: 'Would become Low if potential falls below 50; now 50',
  },
  {
    language: 'zh-CN',
    title: '怎样会改变分类',
    summary: '中坚：利润 ¥10万 → ¥46万',
    climb: '升至高价值 当前价值须达到 50，现为 35.8',
    alone: '单靠以下各项达不到：按时缴费率和连带收入。',
    danger: '可能变为低价值 若潜在价值低于 50，现为 50',
  },
] as const)('the smallest steps in $language', ({ language, title, summary, climb, alone, danger }) => {
  it('name the class, the change and what is not enough', async () => {
    const { region } = await mount(
      <PanelFrame language={language}>
        <SmallestSteps
          boundaries={smallestSteps({ fields: FIELDS }, defaultPlaybook)}
          playbook={defaultPlaybook}
        />
      </PanelFrame>,
    );
    expect(found('summary', region(title)).textContent).toContain(summary);
    const core = found('[data-boundary="value current above"]', region(title)).textContent;
    expect(core).toContain(climb);
    expect(core).toContain(alone);
    expect(found('[data-boundary="value potential below"]', region(title)).textContent).toContain(danger);
  });
});

describe('the smallest steps', () => {
  it('ask for what is unknown instead of guessing it', async () => {
    const { root } = await mount(
      <PanelFrame language="en">
        <SmallestSteps
          boundaries={smallestSteps({ fields: { ...FIELDS, tenure: 1, switchingCost: 2 } }, defaultPlaybook)}
          playbook={defaultPlaybook}
        />
      </PanelFrame>,
    );
    expect(found('[data-boundary="loyalty loyalty above"]', root).textContent).toContain(
      'Cannot be told before it is known: contract months left, mutual agreement',
    );
  });

  it('are no section where no class is known', async () => {
    const { root } = await mount(
      <PanelFrame language="en">
        <SmallestSteps boundaries={[]} playbook={defaultPlaybook} />
      </PanelFrame>,
    );
    expect(root.querySelector('section')).toBeNull();
  });
});

it.each([
  {
    key: 'revenue',
    from: 4_481_000,
    to: 4_490_000,
    text: '¥4,481,000 → ¥4,490,000',
    why: 'millions would read alike',
  },
  { key: 'revenue', from: 100_000, to: 460_000, text: '¥100 k → ¥460 k', why: 'short where it can be' },
  { key: 'onTimePayment', from: 0.852, to: 0.854, text: '85.2 % → 85.4 %', why: 'percent would read alike' },
  { key: 'perceived', from: 5.51, to: 5.52, text: '5.51 → 5.52', why: 'so would one decimal' },
  { key: 'contractMonthsLeft', from: 'none', to: 9, text: 'no contract → 9 months', why: 'words' },
] as const)('a change of $key reads $text: $why', ({ key, from, to, text }) => {
  const told = changeText(fieldOf(key), from, to, wordsOf('en', 'CNY'));
  expect(`${told.from} → ${told.to}`).toBe(text);
});

describe.each([
  {
    language: 'en',
    name: 'Loyalty class',
    sensitive: 'Sensitive',
    flips: 'Weight of Potential 25 → 20: Pillar',
    weights: 'All weights',
    rank: 'Rank by value',
    firm: 'Firm',
  },
  {
    language: 'zh-CN',
    name: '忠诚分类',
    sensitive: '敏感',
    flips: '“潜在价值”的权重 25 → 20：中坚',
    weights: '全部权重',
    rank: '价值排名',
    firm: '稳固',
  },
] as const)('the badge in $language', ({ language, name, sensitive, flips, weights, rank, firm }) => {
  it('names the weight that flips a class, and opens into all of them', async () => {
    const account = { fields: { onTimePayment: 0.84, offerFit: 3.7, tenure: 8 } };
    const robustness = classRobustness(account, defaultPlaybook, 'loyalty', 'dimensions');
    if (robustness === undefined) throw new Error('no class');
    const { region, button, click } = await mount(
      <PanelFrame language={language}>
        <RobustnessBadge of="loyalty" robustness={robustness} playbook={defaultPlaybook} />
      </PanelFrame>,
    );
    expect(region(name).textContent).toContain(sensitive);
    expect(region(name).textContent).toContain(flips);
    await click(button(weights));
    const rows = [...region(name).querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('40—50');
  });

  it('says that a rank is firm', async () => {
    const [top, next] = [1, 0.7].map((onTimePayment) =>
      customerValue({ fields: { onTimePayment, offerFit: 5 } }, defaultPlaybook),
    );
    if (top === undefined || next === undefined) throw new Error('no value');
    const robustness = rankRobustness(top, [next], defaultPlaybook);
    if (robustness === undefined) throw new Error('no rank');
    const { region } = await mount(
      <PanelFrame language={language}>
        <RobustnessBadge of="rank" robustness={robustness} playbook={defaultPlaybook} />
      </PanelFrame>,
    );
    expect(region(rank).textContent).toContain(firm);
    expect(region(rank).dataset.firm).toBe('true');
  });
});
