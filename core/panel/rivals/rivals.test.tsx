// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../account/account.ts';
import { type AccountNotes, withNotes } from '../../account/account-notes.ts';
import { assess } from '../../assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../playbook/default-playbook.ts';
import { found, mount } from '../mount-for-tests.ts';
import { PanelFrame } from '../PanelFrame.tsx';
import { RivalsSection } from './RivalsSection.tsx';

const today = '2026-11-20';
const TWO: Account = {
  fields: { name: 'Alder' },
  rivals: { providers: ['Us', 'Veltra'], ratings: [] },
};
let noted: AccountNotes;

function Rated({ given }: { readonly given: Account }) {
  const [own, setOwn] = useState<AccountNotes>({});
  noted = own;
  const account = withNotes(given, own);
  return (
    <PanelFrame language="en" currency="CNY" today={today}>
      <RivalsSection
        assessment={assess(account, { playbook, asOf: today })}
        account={account}
        playbook={playbook}
        notes={{ own, note: (change) => setOwn(change), keep: () => {}, at: () => `${today}T10:00:00+08:00` }}
      />
    </PanelFrame>
  );
}

async function grid(given: Account = TWO) {
  const screen = await mount(<Rated given={given} />);
  await screen.click(screen.button('Rate'));
  const cell = (row: number, column: number) =>
    found(`[data-cell="${row} ${column}"]`, screen.root) as HTMLInputElement;
  /** Presses keys one after another wherever the focus is then. */
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await screen.press(document.activeElement as Element, key);
  };
  return { ...screen, cell, press };
}

describe('rating with keys', () => {
  it('fills one provider’s column with digits and moves the totals', async () => {
    const { root, cell, press, region } = await grid();
    cell(0, 0).focus();
    await press('7', '4', '1', '0', '1', '7', '.', '5');
    expect([0, 1, 2, 3, 4].map((row) => cell(row, 0).value)).toEqual(['7', '4', '10', '1', '7.5']);
    expect(document.activeElement).toBe(cell(5, 0));
    expect(found('.kam-rating tfoot', root).textContent).toContain('6.3');
    expect(region('Totals').textContent).toContain('6.3');
    expect(noted.rivals?.ratings.map(({ item, scores, date }) => [item, scores[0], date])).toEqual([
      ['quality', 7, today],
      ['range', 4, today],
      ['price', 10, today],
      ['response', 1, today],
      ['people', 7.5, today],
    ]);
  });

  it('walks with the arrow keys and stays within the grid', async () => {
    const { cell, press } = await grid();
    cell(0, 0).focus();
    await press('ArrowUp', 'ArrowLeft');
    expect(document.activeElement).toBe(cell(0, 0));
    await press('ArrowRight', 'ArrowDown', 'Enter');
    expect(document.activeElement).toBe(cell(2, 1));
    cell(8, 0).focus();
    await press('4', 'ArrowDown');
    expect(document.activeElement).toBe(cell(8, 0));
    expect(cell(8, 0).value).toBe('4');
  });

  it('keeps what is no rating marked, and counts it only when it is mended', async () => {
    const { cell, type, press } = await grid();
    await type(cell(0, 0), '11');
    expect(cell(0, 0).getAttribute('aria-invalid')).toBe('true');
    expect(noted.rivals).toBeUndefined();
    cell(0, 0).focus();
    await press('9');
    expect([cell(0, 0).value, cell(0, 0).getAttribute('aria-invalid')]).toEqual(['9', 'false']);
    await type(cell(0, 0), '');
    expect(noted.rivals?.ratings).toEqual([]);
  });
});

describe('what a rating rests on', () => {
  it('is asked once for all that is rated now, and can be changed for one item', async () => {
    const { root, cell, press, type, fill, click } = await grid();
    await type(found('select[aria-label="How I know what I rate now"]', root), 'public');
    await fill(found('input[aria-label="Known since"]', root), '2026-10-01');
    cell(0, 1).focus();
    await press('8', '6');
    expect(noted.rivals?.ratings.map(({ source }) => source)).toEqual(['public', 'public']);
    await click(found('button[aria-label^="Source and date for Quality"]', root));
    await type(found('select[aria-label="Source for Quality"]', root), 'market research');
    expect(noted.rivals?.ratings.find(({ item }) => item === 'quality')?.source).toBe('market research');
    expect(noted.rivals?.ratings.find(({ item }) => item === 'range')?.source).toBe('public');
  });

  it('is refused with the reason where it was not fair', async () => {
    const { root } = await grid({
      ...TWO,
      rivals: {
        providers: ['Us', 'Veltra'],
        ratings: [{ item: 'quality', scores: [4, 9], source: 'planted insider' }],
      },
    });
    expect(found('.kam-evidence-row .kam-fault', root).textContent).toContain('counts neither in totals');
    expect(found('.kam-rating tfoot', root).textContent).toBe('Total——');
  });
});

it('where we trail the weightiest comes first, with what is suggested about it', async () => {
  const { root } = await mount(
    <Rated
      given={{
        fields: { name: 'Alder', revenue: 1_000_000 },
        rivals: {
          providers: ['Us', 'Veltra'],
          ratings: [
            { item: 'brand', scores: [2, 9] },
            { item: 'price', scores: [4, 8] },
            { item: 'quality', scores: [9, 4] },
          ],
        },
      }}
    />,
  );
  const list = found('.kam-plain', root);
  expect([...list.querySelectorAll('b')].map((one) => one.textContent)).toEqual(['Price', 'Brand']);
  expect(list.querySelector('.kam-why')?.textContent).toMatch(/price/i);
});

it('a card that was learnt unfairly says so, and counts once another source is named', async () => {
  const { root, click, type, button } = await mount(
    <Rated
      given={{
        fields: { name: 'Alder' },
        rivalCards: [{ id: 'card 1', rival: 'Veltra', source: 'planted insider', place: 'leader' }],
      }}
    />,
  );
  await click(button('Rival cards'));
  expect(found('.kam-fault', root).textContent).toContain('Does not count');
  await click(button('Edit: Veltra'));
  await type(found('select[aria-label="Source for Veltra"]', root), 'public');
  expect(root.querySelector('.kam-fault')).toBeNull();
  expect(root.textContent).toContain('Leader');
});

it('a share of the market is not known until it is typed, and no longer once it is taken back', async () => {
  const { root, click, fill, submit, button, region } = await mount(<Rated given={TWO} />);
  await click(button('Market'));
  const shares = region('Market shares');
  for (const [provider, share] of [
    ['Us', '30'],
    ['Veltra', undefined],
  ] as const) {
    await click(button('Add a share'));
    await fill(found('form input', shares), provider);
    await submit(found('form input', shares));
    if (share !== undefined) await fill(found(`[aria-label="${provider}"] input`, root), share);
  }
  expect(noted.market?.shares).toEqual([
    { provider: 'Us', share: 0.3, date: today },
    { provider: 'Veltra', date: today },
  ]);
  expect(shares.textContent).toContain('Veltra share not known');
  expect(shares.textContent).toContain('Concentration (HHI) 900, of the 30 % that is known');
  expect(shares.textContent).toContain('We 30 % Leader');
  expect(shares.textContent).toContain('Leader Defend');
  await fill(found('[role="group"] input', shares), '');
  expect(noted.market?.shares?.[0]).toEqual({ provider: 'Us', date: today });
  expect(shares.textContent).not.toContain('HHI');
});
