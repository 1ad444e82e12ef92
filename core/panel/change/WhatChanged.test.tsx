// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { AccountFields } from '../../account/account.ts';
import { accountChange, classNames, type Earlier } from '../../assessment/account-change.ts';
import { assess } from '../../assessment/assess.ts';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import { stampOf } from '../../playbook/stamp.ts';
import { withValue } from '../../playbook/with-value.ts';
import { found, mount } from '../mount-for-tests.ts';
import { PanelFrame } from '../PanelFrame.tsx';
import { type AccountHistory, WhatChanged } from './WhatChanged.tsx';

const was: AccountFields = { name: 'Alder', revenue: 900_000, wallet: 3_000_000, contractMonthsLeft: 3 };
const { hash } = stampOf(defaultPlaybook);

function then(fields: AccountFields, more: Partial<Earlier> = {}): Earlier {
  const { value, classes } = assess({ fields }, { playbook: defaultPlaybook });
  const { score, low, high } = value;
  return {
    value: score,
    low,
    high,
    classes: classNames(classes),
    fields,
    playbook: defaultPlaybook,
    hash,
    ...more,
  };
}

function historyOf(
  before: Earlier,
  fields: AccountFields,
  playbook = defaultPlaybook,
  more: Partial<AccountHistory> = {},
): AccountHistory {
  const assessment = assess({ fields }, { playbook });
  return {
    days: [{ day: '2026-11-03', until: '2026-11-05', value: before.value }],
    points: [],
    since: '2026-11-03',
    change: accountChange(before, { account: { fields }, assessment, playbook }),
    onSince: () => {},
    ...more,
  };
}

async function open(history: AccountHistory, language: 'en' | 'zh-CN' = 'en') {
  const mounted = await mount(
    <PanelFrame language={language} today="2026-11-22">
      <WhatChanged history={history} playbook={defaultPlaybook} />
    </PanelFrame>,
  );
  await mounted.click(found('button', mounted.root));
  return mounted;
}

const headline = (root: Element) => found('[data-headline]', root).textContent;

describe('what changed', () => {
  it('is told with its greatest causes, and opens into a sum that adds up', async () => {
    const history = historyOf(then(was), { ...was, wallet: 5_200_000, contractMonthsLeft: 15 });
    const { root } = await open(history);
    expect(headline(root)).toMatch(
      /^▲up \d+\.\d since 5 Nov: (wallet and contract months left|contract months left and wallet)$/,
    );
    const rows = [...root.querySelectorAll<HTMLElement>('tr[data-cause]')];
    expect(rows.map((row) => row.getAttribute('data-cause'))).toEqual(['wallet', 'contractMonthsLeft']);
    expect(rows[0]?.textContent).toContain('¥3 m → ¥5.2 m');
    expect(rows[1]?.textContent).toContain('3 months → 15 months');
    const sum = rows.reduce((total, row) => total + Number(row.getAttribute('data-part')), 0);
    const { from, to } = history.change;
    expect(Math.abs((from.value as number) + sum - (to.value as number))).toBeLessThan(1e-9);
  });

  it('is told in Chinese', async () => {
    const { root } = await open(historyOf(then(was), { ...was, wallet: 5_200_000 }), 'zh-CN');
    expect(headline(root)).toMatch(/^▲上升 \d+\.\d 分（自11月5日）：客户总支出$/);
    expect(found('tr[data-cause="wallet"]', root).textContent).toContain('¥300万 → ¥520万');
  });

  it.each([
    {
      why: 'nothing differs',
      history: () => historyOf(then(was), was),
      line: 'Unchanged since 5 Nov.',
      text: 'no row',
    },
    {
      why: 'a fact came that counts for nothing',
      history: () => historyOf(then(was), { ...was, lastContact: '2026-11-20' }),
      line: 'Same value as on 5 Nov, other facts: last contact',
      text: 'Last contact: unknown → ',
    },
    {
      why: 'nothing was known then',
      history: () => historyOf(then({ name: 'Alder' }), was),
      line: 'No value was known on 5 Nov.',
      text: 'Value unknown →',
    },
    {
      why: 'nothing is known now',
      history: () => historyOf(then(was), { name: 'Alder' }),
      line: /^On 5 Nov the value was \d+\.$/,
      text: 'no value any more',
    },
    {
      why: 'another model of other words',
      history: () => historyOf(then(was), was, withValue(defaultPlaybook, ['version'], '9.0.0')),
      line: 'Same value as on 5 Nov, by another model.',
      text: '9.0.0 · ',
    },
    {
      why: 'a class fell to another cut',
      history: () =>
        historyOf(then(was), was, withValue(defaultPlaybook, ['classification', 'cuts', 'potential'], 99)),
      line: /^Since 5 Nov: Value class: .* → /,
      text: ' (rules of the model)',
    },
    {
      why: 'only the result of then is kept',
      history: () => historyOf(then(was, { fields: undefined, value: 1 }), was),
      line: /since 5 Nov$/,
      text: 'was not kept',
    },
    {
      why: 'the program computes it otherwise',
      history: () => historyOf(then(was, { value: 1 }), was),
      line: /^▲up [\d.]+ since 5 Nov: way of computing$/,
      text: 'A newer version of the program',
    },
  ])('says so where $why', async ({ history, line, text }) => {
    const { root } = await open(history());
    expect(headline(root)).toMatch(typeof line === 'string' ? new RegExp(`^${line}`) : line);
    if (text === 'no row') expect(root.querySelector('tr[data-cause]')).toBeNull();
    else expect(root.textContent).toContain(text);
  });

  it('names as causes only what went the same way', async () => {
    const lower = { ...was, wallet: 1_000_000, contractMonthsLeft: 4 };
    const { root } = await open(historyOf(then(was), lower));
    expect(headline(root)).toMatch(/^▼down [\d.]+ since 5 Nov: wallet$/);
    expect(found('tr[data-cause="contractMonthsLeft"]', root).textContent).toContain('+');
  });

  it('compares with any earlier day', async () => {
    const onSince = vi.fn();
    const days = [
      { day: '2026-11-03', until: '2026-11-05', value: 50 },
      { day: '2026-10-01', until: '2026-10-01', value: undefined },
    ];
    const { root, type } = await open(historyOf(then(was), was, defaultPlaybook, { days, onSince }));
    const select = found('select', root);
    expect([...select.querySelectorAll('option')].map((one) => one.textContent)).toEqual([
      '5 Nov · value 50',
      '1 Oct · no value',
    ]);
    await type(select, '2026-10-01');
    expect(onSince).toHaveBeenCalledWith('2026-10-01');
  });
});
