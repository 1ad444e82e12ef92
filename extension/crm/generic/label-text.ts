import { remembered } from './remembered.ts';

const REQUIRED = /\s*[([（【]?\s*(\*|＊|required|必填|必填项|optional|选填)\s*[)\]）】]?\s*$/i;
const LEADING = /^[*＊•·\s]+/;
const TRAILING = /[\s:：*＊?？ⓘ†•·]+$/;

/**
 * A label without what is no part of its name: colon, asterisk, required mark, question mark.
 * A unit in brackets stays, since it scales the value.
 *
 * @example
 * cleanLabel('* 年收入（万元）：') //=> '年收入（万元）'
 */
export const cleanLabel: (text: string) => string = remembered((text) => {
  let clean = text
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (let before = ''; before !== clean; ) {
    before = clean;
    clean = clean
      .replace(TRAILING, '')
      .replace(/(^|[^A-Za-z])(required|optional)$/i, (all, gap: string) =>
        gap.trim() === '' && clean.length > all.length ? '' : all,
      );
    clean = clean.replace(REQUIRED, (all) =>
      /[*＊([（【必选]/.test(all) && clean.length > all.length ? '' : all,
    );
  }
  return clean.replace(LEADING, '').trim();
});
