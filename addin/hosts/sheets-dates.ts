import { type SheetsGlobals, spreadsheetTimeZone } from './google-spreadsheet.ts';

type Parts = readonly [
  year: number,
  month: number,
  day: number,
  hours: number,
  minutes: number,
  seconds: number,
];

/** Reads a date as the sheet shows it. */
export type DayParts = (date: Date) => Parts;

/** How to read the dates of one call, in the time zone of the spreadsheet, else in the script's own. */
export function dayParts(google: SheetsGlobals): DayParts {
  let format: Intl.DateTimeFormat | undefined;
  let asked = false;
  return (date) => {
    // Most calls have no date; the spreadsheet is asked at the first one.
    if (!asked) format = formatFor(spreadsheetTimeZone(google));
    asked = true;
    if (format === undefined) return localParts(date);
    const found = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? Number.NaN;
    return [part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second')];
  };
}

function formatFor(timeZone: string | undefined): Intl.DateTimeFormat | undefined {
  if (timeZone === undefined || typeof Intl === 'undefined') return undefined;
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    });
  } catch {
    return undefined;
  }
}

function localParts(date: Date): Parts {
  return [
    date.getFullYear(),
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  ];
}
