/** Groups of three behind a separator, then at most two decimals behind another one. */
const GROUPED = /(?<![\d.,])\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?(?!\d|[.,]\d)/;
const BARE_COMMA = /(?<![\d.,])(\d+),(\d{1,2})(?![\d.,])/;

/**
 * An amount as EspoCRM shows it, with a decimal point and no separators: each user chooses their own signs, so
 * `1.500` may be one and a half thousand. EspoCRM shows two decimals at most, so three figures behind a sign
 * are a group.
 */
export function shownAmount(text: string): string {
  const found = GROUPED.exec(text);
  if (found === null) return text.replace(BARE_COMMA, '$1.$2');
  const decimals = /[.,](\d{1,2})$/.exec(found[0])?.[1];
  const whole = (decimals === undefined ? found[0] : found[0].slice(0, -decimals.length - 1)).replace(
    /\D/g,
    '',
  );
  return text.replace(found[0], decimals === undefined ? whole : `${whole}.${decimals}`);
}
