import type { AccountTables } from '../../account/account.ts';

const day = '2026-11-20';
const at = '2026-11-20T09:30:00+08:00';
const learnt = { source: 'public', date: day } as const;

/** All that a record may hold beside the row, every part of it filled: what is added to the record does not compile until it is here. */
export const FULL_TABLES: Required<AccountTables> = {
  opportunities: [
    {
      name: 'Ring',
      amount: 5000.5,
      currency: 'USD',
      recurring: true,
      closeDate: day,
      stage: 'Proposal',
      evidence: [true, false, undefined, true],
      weeksInLayer: 3,
      people: ['Ann', 'Li Wei'],
    },
    { name: 'Loop' },
  ],
  contacts: [
    {
      name: 'Ann',
      title: 'CIO',
      role: 'decider',
      stance: -1,
      lastContact: day,
      consent: ['call', 'email'],
      level: 'headquarters',
      reportsTo: 'Bo',
      strength: 7,
    },
    { name: 'Bo', consent: [], level: 'Board' },
  ],
  products: [{ product: 'Lines', revenue: 100, revenueLastYear: 120, profit: -5, rivalRevenue: 40 }],
  rivals: {
    providers: ['Us', 'Veltra', 'Northline'],
    ratings: [
      { item: 'price', scores: [4, 7, undefined], importance: 9, source: '内线', date: day },
      { item: 'an item of our own', scores: [undefined, 2, 3] },
    ],
  },
  factors: {
    providers: ['Huaxin Telecom', 'Veltra'],
    ratings: [{ item: 'core-quality', scores: [8, 5], importance: 10, ...learnt }],
  },
  rivalCards: [
    {
      id: 'a',
      rival: 'Veltra',
      us: false,
      region: 'North',
      product: 'Lines',
      lines: { price: 'a tenth lower', 'of another playbook': 'kept' },
      place: 'catching up',
      sameCustomers: true,
      longTerm: false,
      stance: 'key-point attack',
      means: 'service',
      indexes: { quality: 1.1, function: 0.9, image: 1, price: 0.8 },
      ...learnt,
    },
  ],
  market: {
    sellers: 'very many',
    product: 'no substitute',
    entry: 'barred',
    information: 'part',
    shares: [
      { provider: 'Veltra', share: 0.35, segment: 'Lines', ...learnt },
      { provider: 'Us', share: 0.07 },
      { provider: 'Nobody knows' },
    ],
    forces: [{ item: 'rivalry', rating: 8, note: 'price war', ...learnt }],
    pest: [{ item: 'economy', rating: 3 }],
  },
  swot: {
    lines: [
      { id: 'lead:price', weight: 3, dropped: true },
      { id: 'own', quadrant: 'strength', text: 'near', weight: 6 },
    ],
    actions: { SO: 'go on', WT: 'rebuild' },
  },
  attractiveness: [{ item: 'referrals', rating: 6.5, note: 'two so far', ...learnt }],
  needs: [
    {
      id: 'n',
      fact: 'a second line',
      need: 'no outage',
      win: 'the board was stung',
      who: 'Ann',
      kind: 'security',
      potential: false,
      level: 'want',
      phase: 'during',
      benefit: 'added',
      satisfaction: 4,
      product: 'Lines',
      at: day,
    },
  ],
  solutions: [
    {
      product: 'Lines',
      strategy: 'bundle',
      measure: 'trial',
      feasible: 'not yet',
      why: 'no fibre',
      profit: 8,
      pressure: 2,
    },
  ],
  cooperations: [
    {
      name: 'Joint lab',
      about: 'two years',
      answers: { feasible: true, lawful: false, 'of another playbook': true },
    },
  ],
  leads: [{ name: 'Depot', ratings: { size: 7, timing: 2.5 }, at: day }],
  levels: [{ level: 'headquarters', decides: 'all above a million' }],
  maturity: { stage: 3, date: day },
  events: [
    {
      id: 'e1',
      kind: 'complaint',
      at,
      formal: true,
      about: 'late again',
      who: 'Ann',
      due: day,
      product: 'Lines',
      temper: 'angry',
      done: { complaint: day, 'complaint step 1': at },
    },
    { id: 'e2', kind: 'commitment', at: day, about: 'an offer', due: day },
  ],
  surveys: [{ at: day, perceived: 7, expected: 9, cause: 'past', answers: 20, content: 13 }],
  keeping: [{ id: 'k', what: 'visit the plant', who: 'Zhao', by: day, budget: 1200, done: day }],
  coverage: { introduced: true, procedure: false, needs: true },
  secrecy: { profit: 'confidential', contacts: 'internal', 'events: e1': 'public' },
};
