import type { ClassText } from '../../../core/playbook/schema.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';

/**
 * The word for a class, layer, move or tactic: its name in the methods in English, since formulas compare with
 * it, and the playbook's own word in Chinese.
 */
export function word<K extends string>(
  texts: Readonly<Record<K, ClassText | LocalText>>,
  name: K,
  language: Language,
): string {
  if (language === 'en') return name;
  const text = texts[name];
  return 'label' in text ? text.label[language] : text[language];
}
