import { describe, expect, it } from 'vitest';
import { clockText, isoDay, serialOf } from './serial-date.ts';

describe('serialOf', () => {
  it.each([
    { day: '1900-01-01', system: '1900', serial: 1, why: 'day 1 of Excel for Windows' },
    { day: '1900-03-01', system: '1900', serial: 61, why: 'after the leap day that never was' },
    { day: '2026-03-31', system: '1900', serial: 46_112, why: 'a day of today' },
    { day: '1904-01-02', system: '1904', serial: 1, why: 'day 1 of the old Macintosh' },
    { day: '2026-03-31', system: '1904', serial: 44_650, why: '1462 days apart' },
  ] as const)('$day in $system is $serial: $why', ({ day, system, serial }) => {
    expect(serialOf(new Date(`${day}T00:00:00Z`), system)).toBe(serial);
  });

  it('gives money back to the cent, though a date keeps whole milliseconds', () => {
    const cents = new Date(Date.UTC(1899, 11, 31) + Math.round((99_999_999.99 - 1) * 86_400_000));
    expect(serialOf(cents, '1900')).toBe(99_999_999.99);
    expect(serialOf(new Date(Date.UTC(1904, 0, 1) + 10_666_598), '1904')).toBe(0.123_456);
  });
});

it('writes days and times without a time zone', () => {
  expect(isoDay(new Date('2026-03-31T23:59:59Z'))).toBe('2026-03-31');
  expect(clockText(0.5625)).toBe('13:30:00');
  expect(clockText(1.25)).toBe('30:00:00');
});
