const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_MS = 86_400_000;
/** In the languages that the product speaks; EspoCRM has these words in each of its own. */
const NEAR: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['昨天', -1],
  ['今天', 0],
  ['明天', 1],
]);

/**
 * A day as EspoCRM shows it, made whole: it writes days of this year without the year (`Dec 30`, `30 Dec`), and the
 * nearest in words. A text of any other form comes back as it is.
 *
 * @param today ISO day of the person who looks at the page.
 */
export function shownDate(text: string, today: string): string {
  const near = NEAR.get(text.trim().toLowerCase());
  if (near !== undefined)
    return new Date(Date.parse(`${today}T00:00:00Z`) + near * DAY_MS).toISOString().slice(0, 10);
  const [, first = '', second = ''] = /^(\p{L}{3}|\d{1,2}) (\p{L}{3}|\d{1,2})$/u.exec(text.trim()) ?? [];
  const [word, day] = /^\d/.test(first) ? [second, first] : [first, second];
  const month = MONTHS.indexOf(word.toLowerCase()) + 1;
  return month > 0 && /^\d+$/.test(day)
    ? `${today.slice(0, 4)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    : text;
}
