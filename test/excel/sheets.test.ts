import { describe, expect, it } from 'vitest';
import { accountFromRow } from '../../core/account/account-from-row.ts';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { assess } from '../../core/assessment/assess.ts';
import { bookOf } from '../../core/assessment/book.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import { generatedAccounts } from './generated-accounts.ts';
import { type FunctionMetadata, HostError, loadFunctions, metadata } from './host.ts';
import { callOn, PLATFORMS, type Platform } from './platforms.ts';
import { SAMPLE_CALLS } from './sample-calls.ts';
import { appsScript, codeGs, inSheets, loadSheets, withErrorTexts } from './sheets.ts';

const sheets = loadSheets();
const excel = loadFunctions();
const usual = PLATFORMS[1] as Platform;
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('Code.gs', () => {
  it('declares every function under a name that Sheets takes, with the parameters of Excel', () => {
    for (const { id, parameters } of metadata.functions) {
      const declared = new RegExp(`^function KAM_${id}\\(([^)]*)\\) \\{`, 'm').exec(codeGs);
      expect(declared?.[1], id).toBe(parameters.map(({ name }) => name).join(', '));
    }
    expect(codeGs.match(/^ \* @customfunction$/gm)).toHaveLength(metadata.functions.length);
  });

  it('says what each is for, as the functions of Excel do', () => {
    for (const { id, description, parameters } of metadata.functions) {
      const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(
        codeGs.split(`\nfunction KAM_${id}(`)[0] ?? '',
      )?.[1];
      expect(comment, id).toContain(description.replaceAll('KAM.', 'KAM_'));
      for (const { name } of parameters)
        expect(comment, `${id} ${name}`).toMatch(new RegExp(`@param .*\\b${name}\\b`));
    }
  });

  it('owns up to what was not tried, and asks for nothing but its own sheet', () => {
    expect(codeGs.slice(0, 900)).toMatch(/Not tried in Google Sheets itself/);
    expect(codeGs.slice(0, 900)).toContain('@OnlyCurrentDoc');
    expect(appsScript).toMatchObject({ runtimeVersion: 'V8' });
    expect(codeGs).not.toMatch(/UrlFetchApp|localhost|https?:\/\//);
  });
});

describe.each([
  { engine: 'an engine of today', functions: sheets },
  { engine: 'an engine of 2020', functions: loadSheets({}, true) },
])('in $engine, without any host object', ({ functions }) => {
  it.each(metadata.functions)('KAM_$id gives what Excel gives', (one) => {
    const args = SAMPLE_CALLS[one.id];
    if (args === undefined) throw new Error(`test/excel/sample-calls.ts has no call of ${one.id}`);
    const expected = withErrorTexts(callOn(usual, one as FunctionMetadata, excel.get(one.id) as never, args));
    expect(JSON.stringify(expected)).not.toMatch(/^"#/);
    const found = plain(functions[`KAM_${one.id}`]?.(...args.map(inSheets)));
    expect(found).toEqual(JSON.parse(JSON.stringify(expected).replaceAll(...namesOf(one.id))));
  });
});

describe('a table of accounts in Sheets', () => {
  const { headers, rows } = generatedAccounts(60);
  const accounts = rows.map((row) => accountFromRow(matchHeaders(headers), row).account);
  const book = bookOf(accounts, playbook);
  const given = [inSheets([headers]), inSheets(rows)];

  it('has the numbers of assess(), to the last bit', () => {
    const assessed = accounts.map((account) => assess(account, { playbook, book, asOf: '2026-11-22' }));
    expect(plain(sheets.KAM_VALUE?.(...given))).toEqual(assessed.map(({ value }) => [value.score]));
    expect(plain(sheets.KAM_BOUNDS?.(...given))).toEqual(
      assessed.map(({ value }) => [value.low, value.high]),
    );
    expect(plain(sheets.KAM_RISK?.(...given, new Date(2026, 10, 22)))).toEqual(
      assessed.map(({ risk }) => [risk.risk]),
    );
  });
});

describe('cells of Sheets', () => {
  const contact = [['Name', 'Last contact', 'Open complaints']];
  const risk = (functions: typeof sheets, day: unknown, asOf: unknown) =>
    plain(functions.KAM_RISK?.(contact, [['a', day, 2]], asOf));
  const typed = risk(sheets, '2026-03-31', '2026-11-22');

  it('takes a date cell for the day that it shows', () => {
    expect(risk(sheets, new Date(2026, 2, 31), new Date(2026, 10, 22, 15, 30))).toEqual(typed);
  });

  it('reads it in the time zone of the spreadsheet, whatever that of the script', () => {
    const SpreadsheetApp = {
      getActive: () => ({
        getSpreadsheetLocale: () => 'en_GB',
        getSpreadsheetTimeZone: () => 'Pacific/Auckland',
      }),
    };
    // Midnight in Auckland: still the day before where most scripts run.
    const midnight = new Date('2026-03-30T11:00:00Z');
    expect(risk(loadSheets({ SpreadsheetApp }), midnight, '2026-11-22')).toEqual(typed);
  });

  it('speaks the language of the spreadsheet', () => {
    const SpreadsheetApp = {
      getActive: () => ({
        getSpreadsheetLocale: () => 'zh_CN',
        getSpreadsheetTimeZone: () => 'Asia/Shanghai',
      }),
    };
    expect(loadSheets({ SpreadsheetApp }).KAM_LAYER?.(1)).toBe('漏斗下层');
  });

  it('works on when the spreadsheet does not answer', () => {
    const SpreadsheetApp = {
      getActive: () => {
        throw new Error('no permission');
      },
    };
    expect(loadSheets({ SpreadsheetApp }).KAM_LAYER?.(1)).toBe('bottom');
  });

  it('takes the text of an error for the error, and leaves the other rows alone', () => {
    const found = sheets.KAM_VALUE?.(
      [['Name', 'Revenue']],
      [
        ['a', '#DIV/0!'],
        ['b', '#N/A'],
        ['c', 500_000],
      ],
    ) as unknown[][];
    expect(found[0]?.[0]).toMatch(/^#VALUE! .*row 1.*Revenue.*#DIV\/0!/);
    expect(found[1]?.[0]).toMatch(/^#VALUE! .*row 2.*Revenue.*#N\/A/);
    expect(found[2]?.[0]).toBeTypeOf('number');
  });

  it.each([
    {
      why: 'a whole call that fails',
      call: () => sheets.KAM_HELP?.('FOO'),
      says: '#VALUE! topic: there is no function',
    },
    { why: 'a function named in a message', call: () => sheets.KAM_HELP?.('FOO'), says: '=KAM_HELP()' },
    { why: 'a text for a number', call: () => sheets.KAM_CAC?.('lots', 365, 4), says: '#VALUE! yearlyCost' },
    { why: 'a blank for a number', call: () => sheets.KAM_CAC?.('', 365, 4), says: '#N/A yearlyCost' },
    { why: 'a number left out', call: () => sheets.KAM_CAC?.(182_500, 365), says: '#N/A visitsPerWin' },
    { why: 'no headers', call: () => sheets.KAM_VALUE?.('', [['b']]), says: '#VALUE! headers' },
    {
      why: 'an error for a parameter',
      call: () => sheets.KAM_LAYER?.(inSheets(new HostError('#REF!'))),
      says: '#REF!',
    },
  ])('shows the reason at the cell: $why', ({ call, says }) => expect(call).toThrow(says));
});

/** In Sheets the functions name themselves with an underscore; only the help shows names. */
function namesOf(id: string): [RegExp, string] {
  return id === 'HELP' ? [/\bKAM\.(?=[A-Z])/g, 'KAM_'] : [/$^/g, ''];
}
