import { expect, it } from 'vitest';
import { sheetErrorText } from './sheet-error-text.ts';
import { sheetText } from './sheet-text.ts';

const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

it.each(Object.entries({ ...sheetText, ...sheetErrorText }))(
  '%s says the same in both languages',
  (_, text) => {
    expect(places(text['zh-CN'])).toEqual(places(text.en));
    expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
  },
);

it.each(Object.entries(sheetText))('%s names only what a note carries', (_, text) => {
  expect(['{row}', '{column}', '{text}', '{count}']).toEqual(expect.arrayContaining(places(text.en)));
});
