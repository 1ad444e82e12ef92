import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMissing, MISSING_TEXTS } from './missing.ts';

it.each([
  { raw: '', missing: true, why: 'nothing at all' },
  { raw: '\u200b', missing: true, why: 'a sign that nobody sees' },
  { raw: 'ｎ／ａ', missing: true, why: 'full width' },
  { raw: 'Null', missing: false, why: 'a name' },
  { raw: '无锡', missing: false, why: 'a city that begins like 无' },
  { raw: 0, missing: false, why: 'a number, whatever the field makes of it' },
])('“$raw” missing: $missing, $why', ({ raw, missing }) => expect(isMissing(raw)).toBe(missing));

it('finds every missing text in any case and width, with blanks about it', () => {
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const texts = fc.constantFrom(...[...MISSING_TEXTS].filter((text) => text !== 'null'));
  const blanks = fc.constantFrom('', ' ', '\u00a0', '\u3000', '\ufeff', '\t');
  const form = fc.constantFrom(
    (text: string) => text.toUpperCase(),
    wide,
    (text: string) => text,
  );
  fc.assert(
    fc.property(texts, blanks, blanks, form, (text, before, after, as) => {
      expect(isMissing(`${before}${as(text)}${after}`)).toBe(true);
    }),
  );
});

it('takes no other text for missing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), (text) => {
      const seen = text
        .replace(/[\u200b-\u200f\ufeff]/g, '')
        .trim()
        .normalize('NFKC')
        .toLowerCase();
      if (seen !== 'null') expect(isMissing(text)).toBe(MISSING_TEXTS.has(seen));
    }),
    { numRuns: 2000 },
  );
});
