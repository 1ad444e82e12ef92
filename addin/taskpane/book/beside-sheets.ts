import type { AccountTables, DecisionRole } from '../../../core/account/account.ts';
import { CELL_WORDS } from '../../../core/account/cell-words.ts';
import { consentText } from '../../../core/account/tables/consent-ways.ts';
import type { BookFile } from '../../../core/exchange/book-file.ts';
import { SIDE_COLUMNS, type SideKind } from '../../../core/exchange/import/side-columns.ts';
import type { CellValue } from '../../../core/sheet/sheet-table.ts';
import type { ColumnFormat } from '../../../core/sheet/workbook-sheet.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';
import { besideText } from './beside-text.ts';
import type { SheetToWrite } from './book-sheets.ts';

type Line = Readonly<Record<string, CellValue>>;

/** What stands beside the accounts of a book, a sheet a kind, under the names by which such sheets are read. */
export function besideSheets({ accounts }: BookFile, language: Language): SheetToWrite[] {
  const told = accounts.map(({ name, beside = {} }) => ({ name, lines: linesOf(beside, language) }));
  return (Object.keys(besideText.sheets) as SideKind[]).flatMap((kind): SheetToWrite[] => {
    const lines = told.flatMap(({ name, lines }) =>
      (lines[kind] ?? []).map((line): Line => ({ ...line, account: name })),
    );
    if (lines.length === 0) return [];
    const known = SIDE_COLUMNS[kind].columns;
    const keys = [
      ...new Set([...known.map(({ key }) => key), ...lines.flatMap((line) => Object.keys(line))]),
    ].filter((key) => lines.some((line) => line[key] !== undefined));
    return [
      {
        name: besideText.sheets[kind][language],
        columns: keys.map((key) => {
          const column = known.find((one) => one.key === key);
          return { header: column?.label[language] ?? key, format: formatOf(column?.kind) };
        }),
        rows: lines.map((line) => keys.map((key) => line[key])),
      },
    ];
  });
}

function linesOf(
  beside: AccountTables,
  language: Language,
): Readonly<Partial<Record<SideKind, readonly Line[]>>> {
  const yesNo = (value: boolean | undefined) =>
    value === undefined ? undefined : CELL_WORDS[value ? 'yes' : 'no'][language];
  const { opportunities = [], contacts = [], rivals, products = [], events = [] } = beside;
  return {
    opportunities: opportunities.map(({ evidence = [], recurring, people, ...deal }) => ({
      ...deal,
      people: people?.join('; '),
      recurring: yesNo(recurring),
      ...Object.fromEntries(
        evidence.map((one, at) => [besideText.check[language].replace('{n}', String(at + 1)), yesNo(one)]),
      ),
    })),
    contacts: contacts.map(({ role, consent, ...person }) => ({
      ...person,
      role: role && roleName(role, language),
      consent: consentText(consent, language),
    })),
    rivals: (rivals?.ratings ?? []).map(({ item, scores, source, date }) => ({
      item,
      source,
      date,
      ...Object.fromEntries(
        scores.map((score, at) => [
          at === 0 ? besideText.us[language] : (rivals?.providers[at] ?? `${at}`),
          score,
        ]),
      ),
    })),
    products: products.map((line) => ({ ...line })),
    visits: events.map(({ kind, at, who, about, due }) => ({
      at,
      form: besideText.kinds[kind][language],
      who,
      ...(kind === 'commitment' ? { promised: about, due } : { learnt: about }),
    })),
  };
}

function roleName(role: DecisionRole, language: Language): string {
  return (besideText.roles[role] as LocalText)[language];
}

function formatOf(kind: string | undefined): ColumnFormat | undefined {
  if (kind === 'money' || kind === 'signed') return 'money';
  if (kind === 'text' || kind === 'date') return kind;
  return undefined;
}
