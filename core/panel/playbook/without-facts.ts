import type { LocalText } from '../../text/local-text.ts';

/** A sentence of a rule by itself: what it fills in differs from one account to the next. */
export function withoutFacts(sentence: LocalText): LocalText {
  return { en: bare(sentence.en), 'zh-CN': bare(sentence['zh-CN']) };
}

function bare(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}
