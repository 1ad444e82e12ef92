import { actions } from './default/actions.ts';
import { care } from './default/care.ts';
import { classification } from './default/classification.ts';
import { competition } from './default/competition.ts';
import { needs } from './default/needs.ts';
import { pipeline } from './default/pipeline.ts';
import { sensitivity } from './default/sensitivity.ts';
import { valuation } from './default/valuation.ts';
import type { Playbook } from './schema.ts';

/** The policy in use until a team edits its own. METHODS gives it; what is marked ours there is meant to be changed. */
export const defaultPlaybook: Playbook = {
  format: 1,
  name: 'Generic B2B',
  version: '1.0.0',
  currency: 'CNY',
  rates: {},
  bookFrom: 20,
  valuation,
  classification,
  band: { A: 0.8, B: 0.95 },
  competition,
  pipeline,
  care,
  completeness: {
    everyone: ['name', 'industry', 'revenue', 'manager'],
    target: ['wallet', 'contacts', 'contract'],
    VIP: ['roles', 'rivals', 'satisfaction', 'history'],
  },
  actions,
  sensitivity,
  needs,
};
