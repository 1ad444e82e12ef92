import { sameText } from '../account/same-text.ts';

/** Spellings that differ in case, width or blanks are one text, under the first of them. */
export function firstSpellings(): (text: string) => string {
  const firsts = new Map<string, string>();
  return (text) => {
    const key = sameText(text);
    const first = firsts.get(key) ?? text.trim();
    firsts.set(key, first);
    return first;
  };
}
