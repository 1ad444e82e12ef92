// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../account/account.ts';
import { assess } from '../../../assessment/assess.ts';
import { defaultPlaybook } from '../../../playbook/default-playbook.ts';
import type { PlaybookFault } from '../../../playbook/parse-playbook.ts';
import { readPlaybookFile } from '../../../playbook/read-playbook-file.ts';
import type { Playbook } from '../../../playbook/schema.ts';
import { withValue } from '../../../playbook/with-value.ts';
import type { Language } from '../../../text/local-text.ts';
import { found, mount } from '../../mount-for-tests.ts';
import { PanelFrame } from '../../PanelFrame.tsx';
import { policyFolds } from '../folds/policy-folds.ts';
import { PolicyFoldView } from './PolicyFoldView.tsx';

const TODAY = '2026-11-20';

/** All folds with the playbook that they change within reach. */
async function open(language: Language = 'en', start: Playbook = defaultPlaybook) {
  let now = start;
  const Screen = () => {
    const [playbook, setPlaybook] = useState(start);
    now = playbook;
    return (
      <PanelFrame language={language} today={TODAY}>
        {Object.values(policyFolds(playbook))
          .flat()
          .map((fold) => (
            <PolicyFoldView
              key={fold.title.en}
              fold={fold}
              playbook={playbook}
              onValue={(path, value) => setPlaybook((own) => withValue(own, path, value))}
            />
          ))}
      </PanelFrame>
    );
  };
  const screen = await mount(<Screen />);
  const input = (name: string) => found(`[aria-label="${name}"]`, screen.root) as HTMLInputElement;
  return {
    ...screen,
    input,
    playbook: () => now,
    faults: (): readonly PlaybookFault[] => readPlaybookFile(JSON.stringify(now)).faults ?? [],
    add: async (list: string, line: string, names: Readonly<Record<string, string>>) => {
      for (const [tongue, name] of Object.entries(names))
        await screen.type(input(`${list}: New ${line} (${tongue})`), name);
      await screen.submit(input(`${list}: New ${line} (English)`));
    },
  };
}

const account: Account = {
  fields: { name: 'Alder Works' },
  rivals: {
    providers: ['us', 'Rival'],
    ratings: [
      { item: 'quality', scores: [9, 4] },
      { item: 'price', scores: [3, 8] },
    ],
  },
  contacts: [{ name: 'Ann', role: 'decider', stance: 1, lastContact: '2026-09-01' }],
  events: [{ id: 'r1', kind: 'request', at: '2026-10-01', product: 'Fibre', about: 'Fibre to the plant' }],
};
const read = (playbook: Playbook) => assess(account, { playbook, asOf: TODAY });

describe('the rating card', () => {
  it('weighs its items, which moves the totals of an account', async () => {
    const { region, button, click, type, input, playbook, faults } = await open();
    await click(button('Any trade', region('Rating cards')));
    await click(button('Offer', region('Rating cards')));
    await type(input('Price: Weight'), '90');
    expect(faults()).toEqual([]);
    const total = (by: Playbook) => read(by).competition?.providers[0]?.total;
    // Nine of fifteen against three of ninety.
    expect(total(defaultPlaybook)).toBeCloseTo((9 * 15 + 3 * 15) / 30);
    expect(total(playbook())).toBeCloseTo((9 * 15 + 3 * 90) / 105);
  });

  it('begins a card of one’s own as a copy, which can be put to use', async () => {
    const { add, region, type, playbook, faults } = await open();
    await add('Scorecards', 'card', { English: 'Freight', Chinese: '货运' });
    expect(playbook().competition.scorecards.at(-1)).toMatchObject({
      id: 'freight',
      label: { en: 'Freight', 'zh-CN': '货运' },
      groups: defaultPlaybook.competition.scorecards[0]?.groups,
    });
    await type(found('select', region('Rating cards')), 'freight');
    expect(playbook().competition.scorecard).toBe('freight');
    expect(faults()).toEqual([]);
  });

  it('says where the weights are all 0', async () => {
    const { region, button, click, type, input, faults } = await open();
    await click(button('Value chain by cost', region('Rating cards')));
    for (const part of ['Production', 'Sales', 'People', 'Research', 'Finance'])
      await click(button(part, region('Rating cards')));
    for (const cost of [
      'Production cost',
      'Cost of selling',
      'Cost of people',
      'Cost of research',
      'Cost of finance',
    ])
      await type(input(`${cost}: Weight`), '0');
    expect(faults()).toEqual([
      { path: 'competition.scorecards.2', message: 'every weight of "value-chain" is 0' },
    ]);
  });
});

describe('lines of a list', () => {
  it('are added by a name in one language or both, not twice, and removed', async () => {
    const { region, button, click, add, playbook, faults } = await open();
    const fold = region('Buying factors');
    const factors = () =>
      playbook().competition.factors.groups[1]?.items.map(({ id, label }) => [id, label.en, label['zh-CN']]);
    await click(button('Economics', fold));
    await add('Economics: Factors', 'factor', { English: 'Price' });
    expect(found('[role="alert"]', fold).textContent).toContain('already there');
    await add('Economics: Factors', 'factor', { English: ' ' });
    expect(found('[role="alert"]', fold).textContent).toContain('name is wanted');
    await add('Economics: Factors', 'factor', { English: 'Price of parts' });
    expect(fold.querySelector('[role="alert"]')).toBeNull();
    expect(factors()?.at(-1)).toEqual(['price-of-parts', 'Price of parts', 'Price of parts']);
    expect(faults()).toEqual([]);
    await click(button('Rebate', fold));
    await click(button('Remove Rebate'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Economics: Factors');
    expect(factors()?.map(([id]) => id)).toEqual(['price', 'terms', 'billing', 'price-of-parts']);
  });

  it('have ids of their own where names have no Latin letters, or are alike in the whole card', async () => {
    const { region, button, click, add, playbook, faults } = await open();
    await click(button('Economics', region('Buying factors')));
    await click(button('Support and service', region('Buying factors')));
    await add('Economics: Factors', 'factor', { Chinese: '关税' });
    await add('Support and service: Factors', 'factor', { Chinese: '仓储' });
    await add('Support and service: Factors', 'factor', { English: 'Speed' });
    const [, economics, service] = playbook().competition.factors.groups;
    expect(economics?.items.at(-1)).toEqual({ id: 'own', label: { en: '关税', 'zh-CN': '关税' } });
    expect(service?.items.slice(-2).map(({ id }) => id)).toEqual(['own-b', 'speed-b']);
    expect(faults()).toEqual([]);
  });

  it('change places where their order says something', async () => {
    const { region, button, click, playbook } = await open();
    const fold = region('Decision roles and levels');
    const [first, second, ...rest] = defaultPlaybook.needs.organisation.map(({ id }) => id);
    await click(button(defaultPlaybook.needs.organisation[1]?.label.en ?? '', fold));
    await click(button(`Move ${defaultPlaybook.needs.organisation[1]?.label.en} up`, fold));
    expect(playbook().needs.organisation.map(({ id }) => id)).toEqual([second, first, ...rest]);
  });
});

describe('what else a manager sets', () => {
  it('is for how long a contact covers a role', async () => {
    const { input, type, playbook } = await open();
    const coverage = (by: Playbook) => read(by).needs?.people?.coverage ?? Number.NaN;
    await type(input('A contact counts for (days)'), '60');
    expect(coverage(playbook())).toBeLessThan(coverage(defaultPlaybook));
  });

  it('is a product that can be served now, so that what waited for it comes up', async () => {
    const { input, type, submit, playbook, faults } = await open();
    const waiting = (by: Playbook) => read(by).needs?.requests.map((request) => request.open);
    await type(input('Products that can be served now: New product'), 'fibre');
    await submit(input('Products that can be served now: New product'));
    expect(playbook().needs.opened).toEqual([{ product: 'fibre', since: TODAY }]);
    expect(faults()).toEqual([]);
    expect([waiting(defaultPlaybook), waiting(playbook())]).toEqual([[false], [true]]);
  });

  it('is who can answer a layer of a need, and what a record should hold', async () => {
    const { region, button, click, playbook, faults, root } = await open();
    const needs = region('What needs are made of');
    await click(button('What decides', needs));
    const [, searcher] = found(
      '[aria-label="What decides: Their parts in the decision"]',
      root,
    ).querySelectorAll('input');
    await click(searcher as Element);
    expect(playbook().needs.layers.win.roles).toEqual(['decider', 'searcher']);
    const record = region('What a record should hold');
    await click(button('For every account', record));
    const regional = [...record.querySelectorAll('label')].find(
      (one) => one.textContent?.trim() === 'Region',
    );
    await click(found('input', regional as Element));
    expect(playbook().completeness.everyone).toEqual([...defaultPlaybook.completeness.everyone, 'region']);
    expect(faults()).toEqual([]);
  });

  it('is how far something may go, kind by kind', async () => {
    const { region, button, click, input, type, playbook, faults } = await open();
    const fold = region('Confidentiality');
    await click(button('Otherwise than usual', fold));
    await type(input('Otherwise than usual: Add'), 'surveys');
    expect(playbook().care.secrecy.of.surveys).toBe('public');
    await click(button('Remove Account name', fold));
    expect(Object.keys(playbook().care.secrecy.of)).toEqual(['id', 'industry', 'parent', 'surveys']);
    expect(faults()).toEqual([]);
  });

  it('is money that may be left out, and ratings within their range', async () => {
    const { input, type, playbook } = await open();
    const limit = input('Economic from this revenue a year');
    await type(limit, '2 m');
    expect(playbook().classification.types.usageLimit).toBe(2_000_000);
    await type(limit, '');
    expect(playbook().classification.types.usageLimit).toBeUndefined();
    const rating = input('Important from (rating)');
    await type(rating, '11');
    expect(rating.getAttribute('aria-invalid')).toBe('true');
    expect(playbook().competition.factors.important).toBe(6);
  });

  it('is what an industry spends by product', async () => {
    const { region, button, click, input, type, submit, playbook, faults } = await open();
    const fold = region('Whitespace');
    await type(input('What an industry spends, by product: New industry'), 'Ports');
    await submit(input('What an industry spends, by product: New industry'));
    await click(button('Ports', fold));
    const [product, spend] = [...fold.querySelectorAll('.kam-part-body form input')] as [Element, Element];
    await type(product, 'Fibre');
    await type(spend, '3');
    await submit(product);
    expect(playbook().needs.whitespace.mixes).toEqual([{ industry: 'Ports', spend: { Fibre: 3 } }]);
    expect(faults()).toEqual([]);
  });
});

it('speaks Chinese where the reader does', async () => {
  const { region, button, click, type, input, playbook } = await open('zh-CN');
  await click(button('通用', region('竞争评分卡')));
  await click(button('产品', region('竞争评分卡')));
  await type(input('价格：权重'), '20');
  expect(playbook().competition.scorecards[0]?.groups[0]?.items[2]?.weight).toBe(20);
  const latin = [...document.querySelectorAll('.kam-fold h2, .kam-fold h3, .kam-fold summary span')]
    .map((one) => one.textContent ?? '')
    .filter((text) => text !== '' && !/\p{Script=Han}/u.test(text));
  expect(latin).toEqual([]);
});
