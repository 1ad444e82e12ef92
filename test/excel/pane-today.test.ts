import { afterEach, describe, expect, it } from 'vitest';
import { AGENDA_PARTS } from '../../core/actions/agenda.ts';
import type { MockSheet } from './office-mock.ts';
import { settled } from './pane-for-tests.ts';
import { paneInExcel } from './pane-in-excel.ts';

type Opened = Awaited<ReturnType<typeof paneInExcel>>;

const accounts = (): MockSheet => ({
  name: 'Accounts',
  table: 'Accounts',
  cells: [
    ['Account ID', 'Account name', 'Profit'],
    ['A1', 'Northmarsh Port', 620_000],
    ['A2', 'Fennick Cable', 40_000],
    ['', '', ''],
    ['A4', 'Grindlow Castings', 'plenty'],
  ],
});
/** As the template has it: 19 November and 5 December 2026 as Excel's own numbers of days. */
const visits = (): MockSheet => ({
  name: 'Visits',
  table: 'Visits',
  cells: [
    ['Account ID', 'Visit date', 'Form', 'Person met', 'What was learnt', 'Promised', 'Due'],
    ['A2', 46_345, 'Visit', 'Ms Gray', '', 'a new quotation', 46_361],
    ['A9', 46_345, 'Visit', 'Mr Noone', '', '', ''],
  ],
});

let stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

async function opened(sheets: MockSheet[], settings = {}): Promise<Opened> {
  const excel = await paneInExcel({ sheets, settings });
  stops.push(excel.today.watch());
  await looked(excel);
  return excel;
}

async function looked({ pane, today }: Opened): Promise<void> {
  await settled(pane);
  await expect
    .poll(() => [today.progress.value, today.found.value?.read === pane.reading.read.value])
    .toEqual([undefined, true]);
}

const listed = ({ today }: Opened) =>
  AGENDA_PARTS.flatMap((part) =>
    (today.agenda.value?.[part] ?? []).map(({ account, action }) => [part, account.name, action.rule]),
  );
const promise = (excel: Opened) => {
  const found = AGENDA_PARTS.flatMap((part) => excel.today.agenda.value?.[part] ?? []).find(
    ({ action }) => action.rule === 'keep-promise',
  );
  if (found === undefined) throw new Error('no promise is due');
  return found;
};

describe('what is due across a table', () => {
  it('knows of visits and promises on other sheets, by the number of the account', async () => {
    const excel = await opened([accounts(), visits()]);
    expect(listed(excel)).toContainEqual(['month', 'Fennick Cable', 'keep-promise']);
    expect(excel.today.found.value).toMatchObject({
      looked: 2,
      all: 2,
      read: { unknown: [{ sheet: 'Visits', row: 3, account: 'A9' }] },
    });
    expect(listed(await opened([accounts()])).map(([, , rule]) => rule)).not.toContain('keep-promise');
  });

  it('finds a list of deals that is no table of Excel, under its title', async () => {
    const deals = {
      name: 'Deals',
      cells: [
        ['Our deals', '', ''],
        ['Account name', 'Opportunity', 'Close date'],
        ['northmarsh port', 'Crane service', '2026-10-01'],
      ],
    };
    const excel = await opened([accounts(), deals]);
    expect(excel.today.found.value?.read.sides.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['opportunities', 1],
    ]);
    expect(excel.pane.reading.read.value?.rows[0]?.account.opportunities?.[0]?.name).toBe('Crane service');
  });

  it('is as of the day that is chosen', async () => {
    const excel = await opened([accounts(), visits()]);
    excel.today.choose('2026-12-06');
    await looked(excel);
    expect(listed(excel)).toContainEqual(['overdue', 'Fennick Cable', 'keep-promise']);
    excel.today.choose(undefined);
    await looked(excel);
    expect(excel.today.day.value).toBe('2026-11-22');
  });

  it('hears of a change on a sheet beside the table', async () => {
    const excel = await opened([accounts(), visits()]);
    (globalThis as unknown as { typeInto: (...given: unknown[]) => void }).typeInto(1, 6, 46_362, 'Visits');
    excel.pane.changed('Visits');
    await expect.poll(() => promise(excel).action.due).toBe('2026-12-06');
  });

  it('keeps in the workbook what is done, for the account view too', async () => {
    const excel = await opened([accounts(), visits()]);
    const entry = promise(excel);
    excel.today.act(entry, { state: 'done' });
    expect(listed(excel)).not.toContainEqual(['month', 'Fennick Cable', 'keep-promise']);
    await expect.poll(() => String(excel.held.settings['kam-sidecar.actions'])).toContain(entry.action.id);
    await excel.today.open(entry.account);
    await excel.pane.look();
    expect(excel.held.selection).toMatchObject({ sheet: 'Accounts', row: 2 });
    expect(excel.account.shown.value?.hidden).toContain(entry.action.id);
  });

  it('says of an account without number and name that nothing can be kept', async () => {
    const nameless = {
      name: 'S',
      cells: [
        ['Profit', 'Open complaints'],
        [5, 2],
        [6, 1],
      ],
    };
    const excel = await opened([nameless]);
    const entry = AGENDA_PARTS.flatMap((part) => excel.today.agenda.value?.[part] ?? [])[0];
    if (entry === undefined) throw new Error('nothing is due');
    expect(entry.account.name).toBe('Row 2');
    excel.today.act(entry, { state: 'done' });
    expect(excel.today.trouble.value).toContain('neither a number nor a name');
    expect(excel.held.settings).toEqual({});
  });

  it('goes through many rows in turns, and stops when told to', async () => {
    const many = {
      name: 'Many',
      cells: [
        ['Account name', 'Open complaints'],
        ...Array.from({ length: 15_000 }, (_, at) => [`a${at}`, 1]),
      ],
    };
    const excel = await paneInExcel({ sheets: [many] });
    stops.push(excel.today.watch());
    await expect.poll(() => excel.today.progress.value, { interval: 1 }).toBeGreaterThan(0);
    excel.today.cancel();
    await expect.poll(() => excel.today.progress.value).toBe(undefined);
    const {
      looked: some,
      all,
      accounts: due,
    } = excel.today.found.value ?? { looked: 0, all: 0, accounts: [] };
    expect(all).toBe(15_000);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(15_000);
    expect(due.length).toBe(some);
  });
});
