import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { assessOpportunity } from './opportunity.ts';
import { openDeals, stageReached } from './stage-reached.ts';

const policy = defaultPlaybook.pipeline;

it.each([
  { why: 'the maven sample’s first stage', stage: 'Prospecting', reached: 0 },
  { why: 'and its second', stage: 'Engaging', reached: 1 },
  { why: 'case and blanks do not matter', stage: ' proposal / price quote ', reached: 2 },
  { why: 'Chinese', stage: '商务谈判', reached: 3 },
  { why: 'as vtiger is set up', stage: 'Negotiation or Review', reached: 3 },
  { why: 'as Frappe CRM is set up', stage: 'Demo/Making', reached: 2 },
  { why: 'as Pipedrive is set up', stage: 'Contact Made', reached: 0 },
  { why: 'as Twenty is set up', stage: 'Customer', reached: 'won' },
  { why: 'as Zoho CRM is set up', stage: 'Closed Lost to Competition', reached: 'lost' },
  { why: 'the end, well', stage: 'Closed Won', reached: 'won' },
  { why: 'the end, badly', stage: '输单', reached: 'lost' },
  { why: 'a stage that nobody named is not guessed', stage: 'Phase 7b', reached: undefined },
])('$stage → $reached: $why', ({ stage, reached }) =>
  expect(stageReached(stage, policy.stages)).toBe(reached),
);

it('names no stage twice', () => {
  const names = (policy.stages ?? []).flatMap((one) => one.names);
  expect(new Set(names).size).toBe(names.length);
});

it('leaves out deals that have ended, and keeps those of an unknown stage', () => {
  const deals = [{ name: 'a', stage: 'Won' }, { name: 'b', stage: 'Phase 7b' }, { name: 'c' }];
  expect(openDeals(deals, policy).map(({ name }) => name)).toEqual(['b', 'c']);
});

describe('the win rate', () => {
  const assessed = (deal: Parameters<typeof assessOpportunity>[0]) =>
    assessOpportunity(deal, undefined, '2026-11-22', policy);

  it.each([
    { why: 'by the stage where no check was recorded', deal: { stage: 'Proposal' }, rate: 0.4, by: 'stage' },
    {
      why: 'recorded checks stand before a stage',
      deal: { stage: 'Proposal', evidence: [true, true, true] },
      rate: 0.2,
      by: 'checks',
    },
    { why: 'nothing is known', deal: {}, rate: 0, by: 'nothing' },
    { why: 'an unknown stage says nothing', deal: { stage: 'Phase 7b' }, rate: 0, by: 'nothing' },
  ])('$rate by $by: $why', ({ deal, rate, by }) => {
    const { winRate, winRateBy } = assessed({ name: 'x', ...deal });
    expect({ winRate, winRateBy }).toEqual({ winRate: rate, winRateBy: by });
  });
});
