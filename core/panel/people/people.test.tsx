// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../account/account.ts';
import { type AccountNotes, withNotes } from '../../account/account-notes.ts';
import { assess } from '../../assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../playbook/default-playbook.ts';
import { found, mount } from '../mount-for-tests.ts';
import { PanelFrame } from '../PanelFrame.tsx';
import { PeopleSection } from './PeopleSection.tsx';

const today = '2026-11-20';
let noted: AccountNotes;

function World({ given }: { readonly given: Account }) {
  const [own, setOwn] = useState<AccountNotes>({});
  noted = own;
  const account = withNotes(given, own);
  return (
    <PanelFrame language="en" currency="CNY" today={today}>
      <PeopleSection
        contacts={account.contacts ?? []}
        deals={account.opportunities ?? []}
        reading={assess(account, { playbook, asOf: today }).needs}
        playbook={playbook}
        asOf={today}
        notes={{ own, note: setOwn, keep: () => {}, at: () => `${today}T10:00:00+08:00` }}
      />
    </PanelFrame>
  );
}

const GIVEN: Account = {
  fields: { name: 'Alder' },
  contacts: [
    { name: 'Ann', role: 'decider', stance: 2, lastContact: '2026-11-01', reportsTo: 'Cleo' },
    { name: 'Bo', role: 'user', stance: 1, reportsTo: 'Ann' },
    { name: 'Dan', role: 'evaluator', stance: -1, lastContact: '2026-11-01' },
  ],
  opportunities: [
    { name: 'Renewal', people: ['Ann'] },
    { name: 'Cloud', people: ['Ann', 'Bo'] },
  ],
};

describe('decision roles', () => {
  it('stand gaps first, each with what is missing', async () => {
    const { root } = await mount(<World given={GIVEN} />);
    const rows = [...root.querySelectorAll<HTMLElement>('[data-role]')];
    expect(rows.map(({ dataset }) => [dataset.role, dataset.state])).toEqual([
      ['initiator', 'gap'],
      ['searcher', 'gap'],
      ['evaluator', 'gap'],
      ['user', 'half'],
      ['decider', 'covered'],
    ]);
    expect(rows[0]?.textContent).toContain('nobody known');
    expect(rows[2]?.textContent).toContain('sceptical');
    expect(rows[3]?.textContent).toContain('last contact not known');
    expect(found('.kam-fault', root).textContent).toContain('All hangs on Ann');
  });

  it('say what is left if a person goes', async () => {
    const { root, click, button } = await mount(<World given={GIVEN} />);
    await click(button('More about Ann'));
    const said = root.textContent ?? '';
    expect(said).toContain('Coverage falls from 42 % to 8.3 %.');
    expect(said).toContain('Less covered: decider.');
    expect(said).toContain('Deals that rest on nobody else: Renewal.');
    expect(said).toContain('Deals that also rest on others: Cloud.');
    expect(said).toContain('Report to them: Bo.');
  });
});

it('notes which deals rest on a person, and takes it back', async () => {
  const { root, click, button } = await mount(<World given={GIVEN} />);
  await click(button('More about Dan'));
  const [renewal] = [...root.querySelectorAll<HTMLInputElement>('fieldset input')];
  expect(renewal?.checked).toBe(false);
  await click(renewal as Element);
  expect(noted.deals).toEqual({ Renewal: { people: ['Ann', 'Dan'] } });
  expect(root.textContent).toContain('Deals that also rest on others: Renewal.');
  await click(renewal as Element);
  expect(noted.deals).toEqual({ Renewal: { people: ['Ann'] } });
});

it('adds a person once, and gives the focus back to where the next one is added', async () => {
  const { root, click, fill, submit, button, press } = await mount(<World given={GIVEN} />);
  await click(button('Add a person'));
  const name = () => found('form input', root);
  await fill(name(), ' ann');
  await submit(name());
  expect(found('form [role="alert"]', root).textContent).toContain('ann');
  await fill(name(), 'Eve');
  await submit(name());
  expect(noted.people).toEqual({ Eve: {} });
  expect(document.activeElement).toBe(button('Add a person'));
  await click(button('Add a person'));
  const details = found('details', root) as HTMLDetailsElement;
  details.open = true;
  await press(name(), 'Escape');
  expect(root.querySelector('form')).toBeNull();
  expect(details.open).toBe(true);
});

describe('the organisation', () => {
  it('is a tree, with superiors whom nobody has on record', async () => {
    const { root } = await mount(<World given={GIVEN} />);
    const tree = found('.kam-tree', root);
    expect(found(':scope > li', tree).textContent).toMatch(/^Cleo not on record/);
    expect(found('ul ul ul b', tree).textContent).toBe('Bo');
  });

  it('says when people report to one another in a ring, until one of them is mended', async () => {
    const { root, click, button, type } = await mount(<World given={GIVEN} />);
    await click(button('More about Ann'));
    const superior = [...root.querySelectorAll('select')].find((select) =>
      [...select.options].some(({ value }) => value === 'Cleo'),
    ) as HTMLSelectElement;
    await type(superior, 'Bo');
    expect(noted.people?.Ann).toEqual({ reportsTo: 'Bo' });
    const fault = () => [...root.querySelectorAll('.kam-fault')].map((one) => one.textContent).join();
    expect(fault()).toContain('report to one another in a ring');
    await type(superior, 'Dan');
    expect(fault()).not.toContain('report to one another in a ring');
  });

  it('keeps what a level may decide at this customer', async () => {
    const { root, click, button, fill } = await mount(<World given={GIVEN} />);
    await click(button('Who may decide what'));
    await fill(found('[aria-label="Headquarters"] textarea', root), 'Everything above a million');
    expect(noted.levels).toEqual([{ level: 'headquarters', decides: 'Everything above a million' }]);
  });
});
