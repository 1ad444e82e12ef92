import { afterEach, describe, expect, it } from 'vitest';
import { accountFromRow } from '../../core/account/account-from-row.ts';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { assess } from '../../core/assessment/assess.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { withValue } from '../../core/playbook/with-value.ts';
import { classOf } from './class.ts';
import { setPlaybookState } from './playbook-in-use.ts';
import { classText } from './results/class-text.ts';
import { score } from './score.ts';

const median = withValue(defaultPlaybook, ['classification', 'cutsBy'], 'median');
const headers = ['Name', 'Profit', 'Offer fit', 'Tenure', 'Our strength', 'Best rival’s strength'];
/** All far above the fixed cuts, each a little better than the one before. */
const rows = Array.from({ length: 24 }, (_, at) => [
  `A${at}`,
  2_000_000 + 50_000 * at,
  7 + at / 10,
  6 + at / 10,
  9,
  at % 3,
]);
const SCHEMES = ['value', 'loyalty', 'archetype', 'position', 'tier', 'type'] as const;
const accounts = rows.map((row) => accountFromRow(matchHeaders(headers), row).account);

afterEach(() => setPlaybookState({ status: 'default' }));

describe('classes by the median of the rows given', () => {
  it.each(SCHEMES.map((scheme) => ({ scheme })))(
    '$scheme is the one that an assessment gives',
    ({ scheme }) => {
      setPlaybookState({ status: 'stored', playbook: median });
      const book = bookOf(accounts, median);
      const expected = accounts.map((account) => {
        const { classes } = assess(account, { playbook: median, book });
        return classText(classes, scheme, median, 'en');
      });
      const cells = classOf([headers], rows, scheme).map(([cell]) =>
        typeof cell === 'string' ? cell : undefined,
      );
      expect(cells).toEqual(expected);
    },
  );

  it('divide a table that fixed cuts leave whole', () => {
    const names = () => new Set(classOf([headers], rows).map(([cell]) => String(cell).replace('?', '')));
    expect(names()).toEqual(new Set(['core']));
    setPlaybookState({ status: 'stored', playbook: median });
    expect(names()).toEqual(new Set(['core', 'low']));
  });

  it('give way to the fixed cuts for fewer rows than a book has', () => {
    const few = rows.slice(0, 19);
    const fixed = classOf([headers], few);
    setPlaybookState({ status: 'stored', playbook: median });
    expect(classOf([headers], few)).toEqual(fixed);
  });

  it('stand in SCORE as in CLASS', () => {
    setPlaybookState({ status: 'stored', playbook: median });
    const [titles, ...table] = score([headers], rows);
    for (const scheme of ['value', 'loyalty', 'archetype', 'tier'] as const) {
      const at = (titles as string[]).indexOf(
        scheme === 'value' || scheme === 'loyalty' ? `${scheme} class` : scheme,
      );
      expect(table.map((row) => row[at])).toEqual(classOf([headers], rows, scheme).map(([cell]) => cell));
    }
  });
});
