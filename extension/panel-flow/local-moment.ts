import { localDay } from './local-day.ts';

/** A moment on the user's own clock, with its offset: `2026-11-22T09:30:05+08:00`. */
export function localMoment(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const offset = -now.getTimezoneOffset();
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':');
  return `${localDay(now)}T${time}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}
