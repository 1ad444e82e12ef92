import { describe, expect, it } from 'vitest';
import { displayWidth, fitted, padded, wrapped, wrappedList } from './display-width.ts';
import { paintFor } from './paint.ts';
import { tableLines } from './table.ts';

describe('widths in a terminal', () => {
  it.each([
    { why: 'Latin', text: 'Bolt', width: 4 },
    { why: 'Han takes two', text: '螺栓ab', width: 6 },
    { why: 'full-width punctuation takes two', text: '（一）', width: 6 },
    { why: 'colours take none', text: '\u001B[1mBolt\u001B[22m', width: 4 },
    { why: 'combining marks take none', text: 'e\u0301', width: 1 },
  ])('$text: $why', ({ text, width }) => expect(displayWidth(text)).toBe(width));

  it('cuts and pads by width, never through a wide sign', () => {
    expect(fitted('澹州市人民医院', 9)).toBe('澹州市人…');
    expect(displayWidth(fitted('澹州市人民医院', 8))).toBeLessThanOrEqual(8);
    expect(padded('一', 4)).toBe('一  ');
    expect(padded('7', 3, 'right')).toBe('  7');
  });

  it('wraps at blanks and between Han signs, and keeps what is to be copied in one piece', () => {
    expect(wrapped('one two three', 8)).toEqual(['one two', 'three']);
    for (const line of wrapped('在缺失的信息中，它最能收窄价值范围：九分。', 12)) {
      expect(displayWidth(line)).toBeLessThanOrEqual(14);
      expect(line).not.toMatch(/^[，。]/);
    }
    expect(wrapped('else: --map "Annual revenue=turnover"; then', 20)).toContain(
      '--map "Annual revenue=turnover";',
    );
  });
});

describe('a table', () => {
  const columns = [
    { header: 'Account', shrinksTo: 8 },
    { header: 'Value', align: 'right' as const },
  ];
  const rows = [{ cells: ['澹州市政务服务中心', '71'], below: ['  → visit'] }, { cells: ['Bolt', '7'] }];
  const plain = paintFor({});

  it('aligns columns by width', () => {
    const [head, first, below, second] = tableLines(columns, rows, 80, plain);
    expect(displayWidth(first ?? '')).toBe(displayWidth(head ?? ''));
    expect(displayWidth(second ?? '')).toBe(displayWidth(head ?? ''));
    expect(below).toBe('  → visit');
  });

  it('fits a narrow terminal by cutting what may be cut', () => {
    for (const line of tableLines(columns, rows, 18, plain))
      expect(displayWidth(line)).toBeLessThanOrEqual(18);
  });
});

describe('a list with dots between', () => {
  it.each([
    { why: 'what fits stays on one line', columns: 20, lines: ['Core 3 · Low 10'] },
    { why: 'a name is not parted from its count', columns: 13, lines: ['Core 3', 'Low 10'] },
    { why: 'a part too long for a line is broken inside', columns: 4, lines: ['Core', '3', 'Low', '10'] },
  ])('$why', ({ columns, lines }) => expect(wrappedList(['Core 3', 'Low 10'], columns)).toEqual(lines));
});

describe('colours', () => {
  it.each([
    { why: 'a terminal', stream: { isTTY: true }, env: {}, coloured: true },
    { why: 'a file', stream: {}, env: {}, coloured: false },
    { why: 'NO_COLOR', stream: { isTTY: true }, env: { NO_COLOR: '1' }, coloured: false },
    { why: 'a dumb terminal', stream: { isTTY: true }, env: { TERM: 'dumb' }, coloured: false },
  ])('$why: $coloured', ({ stream, env, coloured }) => {
    expect(paintFor(stream, env).bad('x') !== 'x').toBe(coloured);
  });
});
