import { remembered } from './remembered.ts';

const LETTER = /\p{L}/u;
const SENTENCE = /[.。!！;；…,，]$/;
const ABBREVIATED = /(^|\s)(no|nr|num|est|tel|acct?|cust|emp)\.$/i;
const ADDRESS = /^(https?:|www\.)|@[\w-]+\./i;
const AMOUNT = /^[\s¥￥$€£+\-(]*\d/;
/** The key of a text that nobody has translated: `LBL_INDUSTRY`. */
const CONSTANT = /^(LBL|LABEL|MSG|TXT)_[A-Z\d_]+:?$/;
const DIGITS = /\d/g;

/** Whether a text could name a field at all: short, with letters, no sentence, amount, address or date. */
export function labelLike(text: string, longest = 60): boolean {
  return text.length > 0 && text.length <= longest && reads(text);
}

const reads = remembered((text) => {
  if (SENTENCE.test(text) && !ABBREVIATED.test(text)) return false;
  if (CONSTANT.test(text)) return false;
  if (!LETTER.test(text) || ADDRESS.test(text) || AMOUNT.test(text)) return false;
  return text.split(' ').length <= 8 && (text.match(DIGITS)?.length ?? 0) <= 4;
});
