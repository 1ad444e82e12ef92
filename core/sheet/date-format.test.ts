import { expect, it } from 'vitest';
import { numberFormatKind } from './date-format.ts';

it.each([
  { format: 'yyyy-mm-dd', kind: 'date', why: 'plain' },
  { format: 'yyyy"年"m"月"d"日"', kind: 'date', why: 'Chinese' },
  { format: '[$-804]yyyy/m/d', kind: 'date', why: 'a locale in front' },
  { format: 'mmm-yy', kind: 'date', why: 'month and year' },
  { format: 'yyyy-mm-dd hh:mm', kind: 'date', why: 'a time beside a day is still a day' },
  { format: '[$S/.-280A]#,##0.00', kind: 'number', why: 'Peruvian soles hold an s' },
  { format: '[$D.-1]0', kind: 'number', why: 'a currency that starts with d' },
  { format: '0.0"days"', kind: 'number', why: 'letters in quotes' },
  { format: '0.00\\m', kind: 'number', why: 'a letter after a backslash' },
  { format: '0\\d', kind: 'number', why: 'a date letter after a backslash' },
  { format: '0_y', kind: 'number', why: 'a space as wide as a letter' },
  { format: 'mmmm', kind: 'date', why: 'a month alone' },
  { format: '0 m', kind: 'number', why: 'a unit' },
  { format: '[Red]#,##0', kind: 'number', why: 'a colour holds a d' },
  { format: 'Standard', kind: 'number', why: 'a translated General' },
  { format: 'h:mm', kind: 'time', why: 'hours' },
  { format: '[h]:mm:ss', kind: 'time', why: 'hours beyond a day' },
])('$format is a $kind: $why', ({ format, kind }) => expect(numberFormatKind(format)).toBe(kind));
