const LETTER = /\p{L}/u;
const SENTENCE = /[.。!！;；…,，]$/;
const ADDRESS = /^(https?:|www\.)|@[\w-]+\./i;
const AMOUNT = /^[\s¥￥$€£+\-(]*\d/;
const DIGITS = /\d/g;

/** Whether a text could name a field at all: short, with letters, no sentence, amount, address or date. */
export function labelLike(text: string, longest = 60): boolean {
  if (text.length === 0 || text.length > longest || !LETTER.test(text)) return false;
  if (SENTENCE.test(text) || ADDRESS.test(text) || AMOUNT.test(text)) return false;
  if (text.split(' ').length > 8) return false;
  return (text.match(DIGITS)?.length ?? 0) <= 4;
}
