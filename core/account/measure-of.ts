import { type HeaderUnit, readHeaderUnit } from './header-unit.ts';

/** A unit that measures: words such as *no* or *rating*, which brackets may hold as well, are part of many names. */
export function measureOf(words: string): HeaderUnit | undefined {
  const unit = readHeaderUnit(words);
  if (unit === undefined) return undefined;
  const { factor, currency, percent, time } = unit;
  const measures =
    factor !== 1 || currency !== undefined || percent || time !== undefined || /^[元¥$]$/.test(words.trim());
  return measures ? unit : undefined;
}
