import { isMissing } from '../../../core/account/missing.ts';
import { need } from './need.ts';
import { onlyCell } from './only-cell.ts';
import { readDay } from './read-day.ts';

/** A day and how much of it has passed. */
export interface Moment {
  /** ISO day. */
  readonly day: string;
  /** 0 to below 1. */
  readonly part: number;
}

/** Last serial number of Excel; a larger number is a day written as 20261122. */
const LAST_SERIAL = 2_958_465;
const DAY_MS = 86_400_000;
/** Excel's serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** Reads a date that may have a time of day: an Excel date, or text such as 2026-11-22 15:30. */
export function readMoment(parameter: string, given: unknown): Moment {
  const cell = onlyCell(parameter, given);
  const day = need(parameter, readDay(parameter, cell));
  if (typeof cell === 'number') return { day, part: cell > LAST_SERIAL + 1 ? 0 : cell - Math.floor(cell) };
  return { day, part: isMissing(cell) ? 0 : partOfDay(String(cell)) };
}

/** Excel's serial number of an ISO day. */
export function serialOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS + UNIX_EPOCH;
}

function partOfDay(text: string): number {
  const time = /(上午|下午)?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AP]M)?/iu.exec(text.normalize('NFKC'));
  if (time === null) return 0;
  const [, chinese, hour, minute, second = '0', english] = time;
  const late = chinese === '下午' || english?.toUpperCase() === 'PM';
  const halves = chinese !== undefined || english !== undefined;
  const hours = halves ? (Number(hour) % 12) + (late ? 12 : 0) : Number(hour);
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
