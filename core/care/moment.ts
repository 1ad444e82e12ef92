import { addDays } from '../account/days-between.ts';

const HOUR_MS = 3_600_000;

/** A point in time, or a whole day where no more is known. */
export interface Moment {
  /** ISO day where it happened. */
  readonly day: string;
  /** Milliseconds since 1970, for a moment with its hour. */
  readonly instant: number | undefined;
  /** The hour and minute there, `15:00`, for a moment with its hour. */
  readonly time: string | undefined;
}

/**
 * Reads an ISO day, or an ISO moment whose own offset says on which day it was there.
 *
 * @returns undefined for a text that is neither; a moment without an offset counts as a day, since nothing says where.
 * @example momentOf('2026-11-22T23:30:00+08:00')?.day //=> '2026-11-22'
 */
export function momentOf(text: string): Moment | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  const day = found?.[1];
  if (day === undefined || !isDay(day)) return undefined;
  if (found?.[3] === undefined) return wholeDay(day);
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : { day, instant, time: text.slice(11, 16) };
}

/**
 * So many hours later. An hour is an hour, also over the change of the clocks; the day is told in the time zone.
 * From a whole day, hours count from its end, so that nobody is called late for want of an hour.
 *
 * @param zone IANA name (`Asia/Shanghai`); without it the day is told by the offset of the moment's own text.
 */
export function hoursAfter(text: string, hours: number, zone?: string): Moment | undefined {
  const start = momentOf(text);
  if (start === undefined) return undefined;
  if (start.instant === undefined) return wholeDay(addDays(start.day, Math.ceil(hours / 24)));
  const instant = start.instant + hours * HOUR_MS;
  const there = zone === undefined ? atOffset(instant, text) : inZone(instant, zone);
  return { day: there.slice(0, 10), instant, time: there.slice(11, 16) };
}

/** A day of which no hour is known. */
export function wholeDay(day: string): Moment {
  return { day, instant: undefined, time: undefined };
}

// Making a format costs more than a thousand uses of it, and a book has one zone.
const clocks = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-22T15:00` as the clocks of a time zone show an instant. */
function inZone(instant: number, zone: string): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(zone, clock);
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const day = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  return `${day}T${parts.get('hour')}:${parts.get('minute')}`;
}

function atOffset(instant: number, text: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(instant + offset).toISOString().slice(0, 16);
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
