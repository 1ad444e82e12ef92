import { addDays } from '../account/days-between.ts';

const HOUR_MS = 3_600_000;

/** A point in time, or a whole day where no more is known. */
export interface Moment {
  /** ISO day where it happened. */
  readonly day: string;
  /** Milliseconds since 1970, for a moment with its hour. */
  readonly instant: number | undefined;
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
  if (found?.[3] === undefined) return { day, instant: undefined };
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? undefined : { day, instant };
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
  if (start.instant === undefined)
    return { day: addDays(start.day, Math.ceil(hours / 24)), instant: undefined };
  const instant = start.instant + hours * HOUR_MS;
  return { day: zone === undefined ? dayAtOffset(instant, text) : dayInZone(instant, zone), instant };
}

/** The ISO day that an instant falls on in a time zone. */
export function dayInZone(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const of = (type: string) => parts.find((part) => part.type === type)?.value;
  return `${of('year')}-${of('month')}-${of('day')}`;
}

function dayAtOffset(instant: number, text: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1);
  return new Date(instant + offset).toISOString().slice(0, 10);
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
