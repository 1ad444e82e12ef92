import type { LocalText } from '../text/local-text.ts';
import type { Reaction } from './reaction.ts';

/** The reaction patterns in words. @see METHODS 4.6. */
export const REACTION_LABELS: Readonly<Record<Reaction, LocalText>> = {
  fierce: { en: 'fierce', 'zh-CN': '凶猛' },
  selective: { en: 'selective', 'zh-CN': '选择' },
  calm: { en: 'calm', 'zh-CN': '从容' },
  random: { en: 'random', 'zh-CN': '随机' },
};
