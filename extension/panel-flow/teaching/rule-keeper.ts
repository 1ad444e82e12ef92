import type { Store } from '../../storage/open-store.ts';
import {
  dropRules,
  keepRules,
  listRules,
  type RuleKey,
  ruleKey,
  type StoredRule,
} from '../../storage/taught-rules.ts';

export type RuleKeeper = ReturnType<typeof ruleKeeperOf>;

/**
 * The taught rules. Where the browser refuses to keep any, which is reported, they last as long as the panel.
 *
 * @param told Hears of each change, so that other pages can be told.
 */
export function ruleKeeperOf(
  store: Promise<Store>,
  report: (error: string) => void,
  told: () => void = () => undefined,
) {
  let here: readonly StoredRule[] = [];

  async function attempt(work: (store: Store) => Promise<void>): Promise<void> {
    try {
      await work(await store);
    } catch (error) {
      report(String(error));
    }
  }

  function without(keys: readonly RuleKey[]): readonly StoredRule[] {
    const gone = new Set(keys.map((key) => JSON.stringify(key)));
    return here.filter(({ rule }) => !gone.has(JSON.stringify(ruleKey(rule))));
  }

  return {
    list: async (): Promise<readonly StoredRule[]> => {
      await attempt(async (open) => {
        here = await listRules(open);
      });
      return here;
    },
    keep: async (rules: readonly StoredRule[]): Promise<void> => {
      here = [...without(rules.map(({ rule }) => ruleKey(rule))), ...rules];
      await attempt((open) => keepRules(open, rules));
      told();
    },
    drop: async (keys: readonly RuleKey[]): Promise<void> => {
      here = without(keys);
      await attempt((open) => dropRules(open, keys));
      told();
    },
  };
}
