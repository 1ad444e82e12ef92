import type { Language } from '../text/local-text.ts';
import type { Field } from './field.ts';

/** The header under which a field stands in a sheet of that language; it is always read back as the same field. */
export function fieldHeader({ key, aliases }: Field, language: Language): string {
  const chinese = language === 'zh-CN';
  return aliases.find((alias) => /\p{Script=Han}/u.test(alias) === chinese) ?? key;
}
