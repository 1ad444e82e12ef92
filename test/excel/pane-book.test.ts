import { describe, expect, it } from 'vitest';
import { accountFromReadings } from '../../core/account/account-from-readings.ts';
import type { BookEntry, BookFile } from '../../core/exchange/book-file.ts';
import { readBookFile } from '../../core/exchange/read-book-file.ts';
import { writeBookFile } from '../../core/exchange/write-book-file.ts';
import { sampleSheets } from '../../core/sample/sample-sheets.ts';
import type { MockSheet } from './office-mock.ts';
import { settled } from './pane-for-tests.ts';
import { paneInExcel } from './pane-in-excel.ts';

const fieldsOf = (accounts: readonly BookEntry[]) =>
  accounts.map(({ readings }) => accountFromReadings(readings).account.fields);
const AT = '2026-11-20T08:00:00Z';
const book: BookFile = {
  format: 'kam-book',
  version: 1,
  by: 'Ann',
  at: AT,
  currency: 'EUR',
  accounts: [
    {
      key: 'https://crm.example.com Account 7',
      name: '=Nord+Süd AG',
      readings: [
        {
          field: 'name',
          text: '=Nord+Süd AG',
          origin: 'page',
          where: 'Title',
          at: AT,
          value: '=Nord+Süd AG',
        },
        { field: 'profit', text: '0', origin: 'typed', where: '', at: AT, value: 0 },
        { field: 'walletGrowth', text: '200 %', origin: 'page', where: 'Growth', at: AT, value: 2 },
        { field: 'lastContact', text: '1 Nov', origin: 'page', where: 'Last', at: AT, value: '2026-11-01' },
        { field: 'contractMonthsLeft', text: 'none', origin: 'page', where: 'Ends', at: AT, value: 'none' },
        { field: 'agreement', text: 'no', origin: 'page', where: 'Agreement', at: AT, value: false },
      ],
      beside: {
        contacts: [{ name: 'Bo', role: 'decider', stance: -1 }],
        opportunities: [{ name: 'Renewal', amount: 5000, recurring: true, evidence: [true, false] }],
        rivals: { providers: ['Us', 'Ostwerk'], ratings: [{ item: 'price', scores: [7, 8] }] },
        products: [{ product: 'Cable', revenue: 100, profit: -5 }],
      },
    },
    {
      key: 'typed:2',
      name: 'Two',
      readings: [{ field: 'name', text: 'Two', origin: 'typed', where: '', at: AT, value: 'Two' }],
    },
  ],
};

describe('a book of the sidebar', () => {
  it('becomes tables with the same values, and gives the same book again', async () => {
    const { held, pane, book: session } = await paneInExcel({ sheets: [{ name: 'Empty', cells: [['']] }] });
    session.open(writeBookFile(book), 'ann.json');
    expect(session.exchange.value).toMatchObject({ state: 'asking', file: 'ann.json' });
    expect(held.sheets).toHaveLength(1);
    await session.take();
    expect(session.exchange.value).toMatchObject({ state: 'said', failed: false });
    const named = new Map(held.sheets.map((sheet) => [sheet.table, sheet.cells]));
    expect([...named.keys()].sort()).toEqual(
      [undefined, 'Book', 'Book_sources', 'Contacts', 'Opportunities', 'Products', 'Rivals'].sort(),
    );
    expect(named.get('Book_sources')).toHaveLength(1 + 7);
    expect(named.get('Book_sources')?.[1]?.slice(2)).toEqual([
      '=Nord+Süd AG',
      'from the page',
      'Title',
      AT,
      'Ann',
    ]);
    expect(named.get('Contacts')?.[1]).toEqual(expect.arrayContaining(['Bo', 'Decider', -1]));

    (globalThis as unknown as { selectRow(...at: unknown[]): void }).selectRow(1, 0, 'Book');
    await pane.look();
    await settled(pane);
    let text = '';
    await session.export((file) => {
      text = file;
    });
    const again = readBookFile(text).book;
    expect(again?.currency).toBe('EUR');
    expect(again?.accounts.map(({ name }) => name)).toEqual(['=Nord+Süd AG', 'Two']);
    expect(fieldsOf(again?.accounts ?? [])).toEqual(fieldsOf(book.accounts));
    expect(again?.accounts[0]?.key).toBe(book.accounts[0]?.key);
  });

  it.each([0, 1])('is written from the sample table in either language (%i)', async (at) => {
    const { name, header, rows } = sampleSheets('2026-11-20')[at] as ReturnType<typeof sampleSheets>[number];
    const sheet: MockSheet = {
      name,
      cells: [[...header], ...rows.map((row) => row.map((cell) => cell ?? ''))],
      table: 'T',
    };
    const { pane, book: session } = await paneInExcel({ sheets: [sheet] });
    let text = '';
    await session.export((file) => {
      text = file;
    });
    const accounts = readBookFile(text).book?.accounts ?? [];
    expect(fieldsOf(accounts)).toEqual(pane.reading.read.value?.rows.map(({ account }) => account.fields));
    expect(accounts).toHaveLength(120);
  });

  it('that is none is refused with what is wrong, and nothing is written', async () => {
    const { held, book: session } = await paneInExcel({ sheets: [{ name: 'Empty', cells: [['']] }] });
    session.open('{"format":"kam-book","version":1}', 'bad.json');
    expect(session.exchange.value).toMatchObject({ state: 'refused', file: 'bad.json' });
    await session.take();
    expect(held.sheets).toHaveLength(1);
  });

  it('leaves no sheet behind when it is cancelled', async () => {
    const { held, book: session } = await paneInExcel({ sheets: [{ name: 'Empty', cells: [['']] }] });
    session.open(writeBookFile(book), 'ann.json');
    session.exchange.subscribe((exchange) => {
      if (exchange.state === 'running' && exchange.share > 0.6) session.cancel();
    });
    await session.take();
    expect(session.exchange.value).toMatchObject({ text: expect.stringContaining('nothing was left') });
    expect(held.sheets.map(({ name }) => name)).toEqual(['Empty']);
  });

  it('names every row and cell that did not go into it', async () => {
    const cells = [
      ['Name', 'Profit'],
      ['a', 'twelve'],
      ['', 5],
      ['A', 6],
    ];
    const { book: session } = await paneInExcel({ sheets: [{ name: 'S', cells, table: 'T' }] });
    await session.export(() => {});
    const said = session.exchange.value;
    expect(said.state === 'said' && said.left).toEqual([
      expect.stringMatching(/row 3: no name/),
      expect.stringMatching(/row 4: “A” stands in row 2/),
      expect.stringMatching(/row 2, Profit: “twelve”/),
    ]);
  });
});
