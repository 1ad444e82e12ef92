// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../account/account.ts';
import { type AccountNotes, withNotes } from '../../account/account-notes.ts';
import { assess } from '../../assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../playbook/default-playbook.ts';
import type { Language } from '../../text/local-text.ts';
import { found, mount } from '../mount-for-tests.ts';
import { PanelFrame } from '../PanelFrame.tsx';
import { noteAttractiveness } from './note-attractiveness.ts';
import { RivalsSection } from './RivalsSection.tsx';

const today = '2026-11-20';
const ALDER: Account = { fields: { name: 'Alder' } };
let noted: AccountNotes;

interface RatedProps {
  readonly given: Account;
  readonly readOnly?: boolean;
  readonly language?: Language;
}

function Rated({ given, readOnly = false, language = 'en' }: RatedProps) {
  const [own, setOwn] = useState<AccountNotes>({});
  noted = own;
  const account = withNotes(given, own);
  const notes = { own, note: setOwn, keep: () => {}, at: () => `${today}T10:00:00+08:00` };
  return (
    <PanelFrame language={language} currency="CNY" today={today}>
      <RivalsSection
        assessment={assess(account, { playbook, asOf: today })}
        account={account}
        playbook={playbook}
        {...(readOnly ? {} : { notes })}
      />
    </PanelFrame>
  );
}

async function opened(given: Account) {
  const screen = await mount(<Rated given={given} />);
  await screen.click(screen.button('Attractiveness'));
  const table = found('table[aria-label="Attractiveness"]', screen.root);
  const cells = () => [...table.querySelectorAll<HTMLInputElement>('[data-cell]')];
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await screen.press(document.activeElement as Element, key);
  };
  return { ...screen, table, cells, press };
}

describe('attractiveness', () => {
  it('takes nine digits one after another and comes to a score', async () => {
    const { cells, press, meter, root } = await opened(ALDER);
    expect(root.querySelector('[role="meter"][aria-label="Attractiveness"]')).toBeNull();
    expect(root.textContent).toContain('loyalty, influence and potential stand for it');
    cells()[0]?.focus();
    await press('0', '7', '4', '1', '7', '7', '7', '7', '4');
    expect(cells().map(({ value }) => value)).toEqual(['10', '7', '4', '1', '7', '7', '7', '7', '4']);
    expect(noted.attractiveness).toHaveLength(9);
    expect(noted.attractiveness?.[0]).toEqual({ item: 'profit', rating: 10, date: today });
    // The mean of 9, 6, 3, 0, 6, 6, 6, 6 and 3 ninths.
    expect(Number(meter('Attractiveness').dataset.value)).toBeCloseTo(100 * (45 / 81), 9);
    expect(meter('Attractiveness').getAttribute('aria-valuetext')).toContain('56');
    expect(root.textContent).toContain('9 of 9 items count');
  });

  it('could be anything between while an item is unrated', async () => {
    const { cells, press, button } = await opened(ALDER);
    cells()[0]?.focus();
    await press('1', 'ArrowUp', '0');
    expect(noted.attractiveness?.map(({ rating }) => rating)).toEqual([10]);
    // One of nine is known: 11 at least.
    const beside = button('Attractiveness').nextElementSibling;
    expect(beside?.textContent).toBe('100, could be 11–100');
  });

  it('names each cell by its item and its question', async () => {
    const { cells } = await opened(ALDER);
    expect(cells()[3]?.getAttribute('aria-label')).toBe('Referrals: Do they bring us others?');
  });

  it('keeps what is no rating marked, and does not count it', async () => {
    const { cells, type, root } = await opened(ALDER);
    await type(cells()[0] as Element, '11');
    expect(cells()[0]?.getAttribute('aria-invalid')).toBe('true');
    expect(noted.attractiveness).toBeUndefined();
    expect(root.querySelector('[role="meter"][aria-label="Attractiveness"]')).toBeNull();
  });

  it('leaves alone what a page says of the other items, and takes one out when it is emptied', async () => {
    const { cells, type } = await opened({
      ...ALDER,
      attractiveness: [
        { item: 'profit', rating: 8 },
        { item: 'lasting', rating: 3, source: 'public' },
      ],
    });
    await type(cells()[1] as Element, '5');
    expect(noted.attractiveness).toEqual([{ item: 'lasting', rating: 5, source: 'public', date: today }]);
    await type(cells()[0] as Element, '');
    expect(noted.without?.attractiveness).toEqual(['profit']);
    expect(cells().map(({ value }) => value)).toEqual(['', '5', '', '', '', '', '', '', '']);
    await type(cells()[0] as Element, '9');
    expect(noted.without?.attractiveness).toEqual([]);
    expect(cells()[0]?.value).toBe('9');
  });

  it('says why a rating does not count, and counts it once its source is another', async () => {
    const { root, type, meter } = await opened({
      ...ALDER,
      attractiveness: [{ item: 'profit', rating: 8, source: 'planted insider' }],
    });
    expect(found('.kam-evidence-row .kam-fault', root).textContent).toContain('Does not count');
    expect(root.querySelector('[role="meter"][aria-label="Attractiveness"]')).toBeNull();
    await type(found('select[aria-label="Source for Profit contribution"]', root), 'public');
    expect(Number(meter('Attractiveness').dataset.value)).toBeCloseTo(700 / 9, 9);
  });

  it('a face that takes no notes shows what is rated, and nothing where nothing is', async () => {
    const { root, show, button, click } = await mount(<Rated given={ALDER} readOnly />);
    expect(root.textContent).not.toContain('Attractiveness');
    await show(
      <Rated
        given={{ ...ALDER, attractiveness: [{ item: 'credit', rating: 7 }] }}
        readOnly
        language="zh-CN"
      />,
    );
    await click(button('客户吸引力'));
    expect(root.querySelectorAll('input')).toHaveLength(0);
    expect(root.textContent).toContain('企业信用7');
    expect(root.textContent).toContain('9 项中 1 项计入');
  });
});

it('two changes before the next drawing both stay', () => {
  const rate = (item: string) => (before: readonly { item: string; rating: number }[]) => [
    ...before.filter((one) => one.item !== item),
    { item, rating: 5 },
  ];
  const drawn = [{ item: 'profit', rating: 1 }];
  const first = noteAttractiveness({}, drawn, rate('credit'));
  const both = noteAttractiveness(first, drawn, rate('ease'));
  expect(both.attractiveness?.map(({ item }) => item)).toEqual(['credit', 'ease']);
});
