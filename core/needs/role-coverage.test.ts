import { expect, it } from 'vitest';
import type { DecisionRole } from '../account/account.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { ROLES, roleCoverage } from './role-coverage.ts';

const { roles } = defaultPlaybook.needs;

const met = (role: DecisionRole) => ({ role, known: true, stance: 0, daysSinceContact: 90 });

it.each([
  { why: 'all five met in time', states: ROLES.map(met), coverage: 1 },
  { why: 'nobody', states: [], coverage: 0 },
  { why: 'the decider alone counts double', states: [met('decider')], coverage: 2 / 6 },
  { why: 'the user alone counts once', states: [met('user')], coverage: 1 / 6 },
  { why: 'unknown stance is half', states: [{ ...met('user'), stance: undefined }], coverage: 0.5 / 6 },
  {
    why: 'unknown date is half',
    states: [{ ...met('user'), daysSinceContact: undefined }],
    coverage: 0.5 / 6,
  },
  { why: 'ninety-one days are too long', states: [{ ...met('user'), daysSinceContact: 91 }], coverage: 0 },
  { why: 'someone against us covers nothing', states: [{ ...met('user'), stance: -1 }], coverage: 0 },
  {
    why: 'of two users the better one counts',
    states: [{ ...met('user'), stance: -1 }, met('user')],
    coverage: 1 / 6,
  },
])('$why', ({ states, coverage }) => expect(roleCoverage(states, roles).coverage).toBeCloseTo(coverage, 12));

it('names what is not fully covered', () =>
  expect(roleCoverage([met('decider'), met('user')], roles).missing).toEqual([
    'initiator',
    'searcher',
    'evaluator',
  ]));
