import type { DecisionRole } from '../account/account.ts';
import type { LocalText } from '../text/local-text.ts';

/** The decision roles in words. @see METHODS 6.2. */
export const ROLE_LABELS: Readonly<Record<DecisionRole, LocalText>> = {
  initiator: { en: 'initiator', 'zh-CN': '发起者' },
  searcher: { en: 'searcher', 'zh-CN': '搜集者' },
  decider: { en: 'decider', 'zh-CN': '决策者' },
  user: { en: 'user', 'zh-CN': '使用者' },
  evaluator: { en: 'evaluator', 'zh-CN': '评估者' },
};
