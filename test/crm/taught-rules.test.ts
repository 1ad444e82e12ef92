import { describe, expect, it } from 'vitest';
import { matchLabel } from '../../core/account/match-label.ts';
import { findValue } from '../../extension/teaching/page/find-value.ts';
import { lookAt } from '../../extension/teaching/page/page-look.ts';
import { inHappyDom } from '../fixtures/pages/in-happy-dom.ts';
import { pageFixtures } from '../fixtures/pages/page-fixtures.ts';
import { PAGE_CHANGES } from './teaching/page-changes.ts';
import { teachAll } from './teaching/taught-fixture.ts';

/** Of the values taught, how many are read again after a change of the page. None may ever be read wrong. */
const LEAST_FOUND = 0.95;

const pages = pageFixtures.map(teachAll);
const rules = pages.flatMap(({ taught }) => taught);
const labels = (taught: readonly { readonly label: string }[]) =>
  new Set(taught.map(({ label }) => label.toLowerCase()));

/** One field may be called differently on two pages. */
const nameOf = (label: string) => matchLabel(label)?.field ?? label.toLowerCase();

it('lets nearly every value be pointed at', () => {
  const missed = pages.flatMap(({ notPointed }) => notPointed);
  expect(missed.length / (rules.length + missed.length)).toBeLessThan(0.05);
});

describe.each(PAGE_CHANGES)('$name', ({ name, make }) => {
  it('reads the taught values again, and never another one', () => {
    const missing: string[] = [];
    const wrong: string[] = [];
    for (const page of pages) {
      const document = inHappyDom(page.fixture);
      const expected = make(document, page);
      const look = lookAt(document);
      for (const [n, { label, field, place }] of page.taught.entries()) {
        const others = labels(page.taught.filter((one) => one.label !== label));
        const found = findValue(place, field, look, others);
        const said = `${page.fixture.file} ${label}: ${expected[n]}`;
        if (found.kind === 'missing') missing.push(`${said} (${found.why})`);
        else if (found.text !== expected[n]) wrong.push(`${said}, read “${found.text}” by ${found.by}`);
      }
    }
    const share = 1 - (missing.length + wrong.length) / rules.length;
    console.log(
      `${name}: ${share.toFixed(3)} of ${rules.length}\n  ${missing.join('\n  ')}\nwrong: ${wrong.length}\n  ${wrong.join('\n  ')}`,
    );
    expect(wrong).toEqual([]);
    expect(share).toBeGreaterThanOrEqual(LEAST_FOUND);
  });
});

// With or without the unit beside it: what belongs to a value is told by the page that it was taught on.
it('reads nothing on a page of another make but what stands there under the same label', () => {
  const wrong: string[] = [];
  let tries = 0;
  for (const there of pages) {
    const look = lookAt(inHappyDom(there.fixture));
    const own = there.fixture.pairs.map(([label, text]) => ({ name: nameOf(label), text }));
    for (const here of pages) {
      if (here === there) continue;
      for (const { label, field, place } of here.taught) {
        tries += 1;
        const found = findValue(place, field, look, labels(here.taught));
        if (found.kind === 'missing' || found.text === '') continue;
        if (
          !own.some(
            (pair) =>
              pair.name === nameOf(label) &&
              (pair.text.includes(found.text) || found.text.includes(pair.text)),
          )
        )
          wrong.push(
            `${here.fixture.file} on ${there.fixture.file}: ${label} = ${found.text} by ${found.by}`,
          );
      }
    }
  }
  console.log(`on other pages: ${wrong.length} of ${tries} wrong\n  ${wrong.join('\n  ')}`);
  // No rule is ever tried there: this only says how little a rule takes for its own.
  expect(wrong.length / tries).toBeLessThan(0.001);
});
