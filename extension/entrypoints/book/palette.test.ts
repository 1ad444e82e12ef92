import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = ['../../../core/panel/panel.css', './book.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n');
const TOKENS = new Map(
  [...CSS.matchAll(/--kam-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const CELLS = ['cell-0', 'cell-1', 'cell-2', 'cell-3'] as const;
const THEMES = ['light', 'dark'] as const;

describe.each(THEMES)('in the %s theme', (theme) => {
  const colour = (name: string) => TOKENS.get(name)?.[theme] ?? expect.fail(`no colour ${name}`);
  it.each([...CELLS, 'dim'])('a dot in %s stands out 3:1 from whatever it lies on', (dot) => {
    for (const ground of ['card', 'faint', 'accent-soft'])
      expect(contrast(colour(dot), colour(ground)), ground).toBeGreaterThanOrEqual(3);
  });
  it.each([
    ['ink', 'bg card faint accent-soft warn-soft bad-soft'],
    ['dim', 'bg card faint accent-soft'],
    ['accent', 'bg card accent-soft'],
    ['accent-ink', 'accent'],
    ['warn', 'card warn-soft'],
    ['bad', 'card bad-soft'],
  ])('text in %s can be read on %s', (text, grounds) => {
    for (const ground of grounds.split(' '))
      expect(contrast(colour(text), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });
});

it('has one palette: no style sheet of the book names a colour of its own', () => {
  for (const file of [
    'table/table.css',
    'pictures/pictures.css',
    'groups/groups.css',
    'pipeline/pipeline.css',
  ])
    expect(readFileSync(new URL(file, import.meta.url), 'utf8'), file).not.toMatch(/#[\da-f]{3,8}\b/i);
});

/** As the web's accessibility guidelines reckon it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
