// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../account/account.ts';
import { type AccountNotes, withNotes } from '../../account/account-notes.ts';
import { assess } from '../../assessment/assess.ts';
import { bookOf } from '../../assessment/book.ts';
import { defaultPlaybook as playbook } from '../../playbook/default-playbook.ts';
import { found, mount } from '../mount-for-tests.ts';
import { PanelFrame } from '../PanelFrame.tsx';
import { NeedsSection } from './NeedsSection.tsx';

const today = '2026-11-20';
let noted: AccountNotes;

interface WorldProps {
  readonly given: Account;
  readonly others?: readonly Account[];
  readonly readOnly?: boolean;
}

function World({ given, others = [], readOnly = false }: WorldProps) {
  const [own, setOwn] = useState<AccountNotes>({});
  noted = own;
  const account = withNotes(given, own);
  const book = bookOf([...others, account], { ...playbook, bookFrom: 1 });
  const notes = { own, note: setOwn, keep: () => {}, at: () => `${today}T10:00:00+08:00` };
  return (
    <PanelFrame language="en" currency="CNY" today={today}>
      <NeedsSection
        reading={assess(account, { playbook, asOf: today, book }).needs}
        contacts={account.contacts ?? []}
        products={account.products}
        playbook={playbook}
        {...(readOnly ? {} : { notes })}
      />
    </PanelFrame>
  );
}

describe('icebergs', () => {
  const ann: Account = {
    fields: { name: 'Alder' },
    contacts: [{ name: 'Ann', role: 'decider' }],
  };

  it('asks for each layer, says who can answer, and takes the answer at once', async () => {
    const screen = await mount(<World given={ann} />);
    await screen.click(screen.button('Add a need'));
    const layers = () => [...screen.root.querySelectorAll('.kam-berg-layer')];
    expect(layers().map((layer) => layer.getAttribute('data-known'))).toEqual(['false', 'false', 'false']);
    expect(layers()[2]?.textContent).toContain('those who decide: Ann');
    await screen.fill(found('input', layers()[0] as Element), ' A second line ');
    expect(noted.needs?.[0]).toMatchObject({ id: 'need 1', fact: 'A second line', at: today });
    expect(layers()[0]?.getAttribute('data-known')).toBe('true');
    await screen.click(screen.button('Edit: A second line'));
    await screen.fill(found('[aria-label="A second line"] select', screen.root), 'Ann');
    expect(noted.needs?.[0]?.who).toBe('Ann');
    await screen.click(screen.button('Remove: A second line'));
    expect(noted.needs).toEqual([]);
  });

  it('a face that takes no notes asks without a field', async () => {
    const { root } = await mount(<World given={{ ...ann, needs: [{ id: 'n', fact: 'Backup' }] }} readOnly />);
    expect(root.querySelectorAll('input, select, textarea, button.kam-link')).toHaveLength(0);
    expect(root.textContent).toContain('What decides for those who sign?');
  });
});

describe('whitespace', () => {
  const peer = (name: string): Account => ({
    fields: { name, industry: 'Banking' },
    products: [
      { product: 'Lines', revenue: 50 },
      { product: 'Cloud', revenue: 50 },
    ],
  });
  const others = ['A', 'B', 'C', 'D', 'E'].map(peer);
  const alder = { fields: { name: 'Alder', industry: 'Banking', wallet: 1000 } };
  const rows = (root: Element) => [...root.querySelectorAll('tbody tr')].map((row) => row.textContent);

  it('is a strip with its table, and says with whom it is compared', async () => {
    const products = [
      { product: 'Lines', revenue: 400 },
      { product: 'Cloud', revenue: 0, rivalRevenue: 200 },
    ];
    const { root, region, click, button } = await mount(
      <World others={others} given={{ ...alder, products }} />,
    );
    expect(found('summary', root).textContent).toContain('¥600 whitespace');
    expect(region('Whitespace').textContent).toContain('¥200 of it held by rivals');
    expect(region('Whitespace').textContent).toContain('5 accounts of the same industry');
    await click(button('By product'));
    expect(rows(root)).toEqual(['Cloud0 %50 %¥500¥200 to win back', 'Lines40 %50 %¥100']);
  });

  it('is worked out of the lines that are noted; an amount that is not known stays open', async () => {
    const { root, region, click, fill, submit, button } = await mount(
      <World others={others} given={alder} />,
    );
    expect(region('Whitespace').textContent).toContain('Note what they buy, product by product');
    await click(button('What they buy'));
    for (const product of ['Lines', 'Cloud']) {
      await click(button('Add a product line'));
      await fill(found('form input', region('Whitespace')), product);
      await submit(found('form input', region('Whitespace')));
    }
    await fill(found('.kam-line-fields[aria-label="Lines"] input', root), '400');
    expect(noted.products).toEqual([{ product: 'Lines', revenue: 400 }, { product: 'Cloud' }]);
    await click(button('By product'));
    expect(rows(root)).toEqual(['Cloudnot known50 %up to ¥500', 'Lines40 %50 %¥100']);
    expect(region('Whitespace').textContent).toContain(
      'How much they spend with us on Cloud is not known: that could add up to ¥500.',
    );
    await fill(found('.kam-line-fields[aria-label="Cloud"] input', root), '0');
    expect(rows(root)[0]).toBe('Cloud0 %50 %¥500');
  });

  it('says what it lacks where there is nothing to compare with', async () => {
    const products = [{ product: 'Lines', revenue: 400 }];
    const { region } = await mount(<World given={{ ...alder, products }} />);
    expect(region('Whitespace').textContent).toContain('Nothing to compare with yet');
  });
});

describe('solutions', () => {
  it('moves to its phase as it is judged, and takes nothing that is no rating', async () => {
    const screen = await mount(
      <World given={{ fields: { name: 'Alder' }, products: [{ product: 'Cloud', revenue: 5 }] }} />,
    );
    await screen.click(screen.button('Solutions'));
    await screen.click(screen.button('Edit: Cloud'));
    const field = (kind: string, at: number) =>
      [...screen.root.querySelectorAll(`.kam-line-fields[aria-label="Cloud"] ${kind}`)].at(at) as Element;
    await screen.fill(field('select', 0), 'yes');
    await screen.fill(field('input', -2), '11');
    expect(screen.root.textContent).toContain('A rating runs from 1 to 10; this is not one: 11');
    // It moves to another phase while it is written, and stays open.
    await screen.fill(field('input', -1), '8');
    expect(field('input', -1)).toBeTruthy();
    expect(noted.solutions).toEqual([{ product: 'Cloud', feasible: 'yes', pressure: 8 }]);
    expect(found('.kam-phase h4', screen.root).textContent).toContain('Act now');
  });
});
