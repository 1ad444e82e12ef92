import { reactionOf } from '../../core/competition/reaction.ts';
import { REACTION_LABELS } from '../../core/competition/reaction-labels.ts';
import { need } from './cells/need.ts';
import { readFlag } from './cells/read-flag.ts';
import { toCell } from './cells/to-cell.ts';
import { languageInUse } from './playbook-in-use.ts';
import { word } from './results/word.ts';

/**
 * How a rival reacts to attack. 对手受到进攻时的反应类型。
 * @customfunction REACTION
 * @param sameCustomers Yes if the rival contests the same customers. 对手争夺同一批客户则为“是”。
 * @param longTerm Yes if the rival plays for the long-term market, no for short-term profit. 对手着眼长期市场则为“是”，着眼短期利润则为“否”。
 * @returns fierce, selective, calm or random.
 */
export function reaction(sameCustomers: unknown, longTerm: unknown): string {
  return toCell(() => {
    const same = need('sameCustomers', readFlag('sameCustomers', sameCustomers));
    const long = need('longTerm', readFlag('longTerm', longTerm));
    return word(REACTION_LABELS, reactionOf(same, long), languageInUse());
  });
}
