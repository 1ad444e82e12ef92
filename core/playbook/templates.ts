import type { LocalText } from '../text/local-text.ts';
import { defaultPlaybook } from './default-playbook.ts';
import { type Patch, patched } from './patched.ts';
import type { Playbook } from './schema.ts';
import { banking } from './templates/banking.ts';
import { postLogistics } from './templates/post-logistics.ts';
import { telecom } from './templates/telecom.ts';

/** A playbook for a trade, to start from. */
export interface PlaybookTemplate {
  readonly id: 'generic' | 'telecom' | 'post-logistics' | 'banking';
  readonly label: LocalText;
  /** What is different in that trade. */
  readonly note: LocalText;
  readonly patch: Patch;
}

/** The default for any trade, and what three trades weigh and measure otherwise. All of it is ours. */
export const TEMPLATES: readonly PlaybookTemplate[] = [
  {
    id: 'generic',
    label: { en: 'Generic B2B', 'zh-CN': '通用企业客户' },
    note: { en: 'The default: for any trade.', 'zh-CN': '默认手册，适用于各行业。' },
    patch: {},
  },
  telecom,
  postLogistics,
  banking,
];

/**
 * A template as a whole playbook. The currency, its rates and the language are of the book and not of the trade:
 * they stay those of the playbook in use.
 */
export function templatePlaybook({ patch }: PlaybookTemplate, inUse: Playbook): Playbook {
  const { currency, rates, language } = inUse;
  const own = patched(defaultPlaybook, patch);
  return { ...own, currency, rates, ...(language === undefined ? {} : { language }) };
}
