import Holidays from 'date-holidays-parser';
import { RULES } from './rules.ts';

/** Beyond the last one, laws change too often to be told. */
const YEARS = [2024, 2032] as const;

/**
 * The days off of each country in each year, weekends left out, as the text of a file. Made here and not in the
 * product: what computes Easter, equinoxes and the Chinese calendar weighs more than all of the product.
 */
export function holidayTable(): string {
  const countries = Object.keys(RULES).map((country) => {
    const years = [];
    for (let year: number = YEARS[0]; year <= YEARS[1]; year++) {
      const days = daysOff(country, year);
      years.push(`    "${year}": "${days.join(' ')}"`);
    }
    return `  "${country}": {\n${years.join(',\n')}\n  }`;
  });
  return `{\n${countries.join(',\n')}\n}\n`;
}

/** `0101 0403`: month and day. */
function daysOff(country: string, year: number): string[] {
  const { zone, days = [] } = RULES[country] ?? {};
  const named = Object.fromEntries(days.map((rule) => [rule, { name: { en: rule } }]));
  const calendar = new Holidays(
    {
      holidays: { [country]: { names: { en: country }, langs: ['en'], zones: [zone], days: named } },
      names: {},
    },
    country,
  );
  const found = calendar.getHolidays(year).map(({ date }) => date.slice(0, 10));
  const weekdays = found.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
  return [...new Set(weekdays)].sort().map((day) => day.slice(5).replace('-', ''));
}
