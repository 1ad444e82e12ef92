export interface MockSheet {
  readonly name: string;
  readonly cells: unknown[][];
  /** Name of a table over the whole block, if it is one. */
  readonly table?: string;
  /** Formulas behind cells, by `row,column` from 0; the cells hold what they show. */
  readonly formulas?: Record<string, string>;
  /** How many rows and columns such a formula fills. */
  readonly spills?: Readonly<Record<string, readonly [number, number]>>;
}

export interface MockWorkbook {
  readonly sheets: MockSheet[];
  selection: { sheet: string; row: number; column: number };
  readonly settings: Record<string, unknown>;
  readonly language: string;
  /** What was done that leaves no cell behind. */
  readonly log: string[];
}

/**
 * Puts a small Excel in place of office.js: cells, tables, selection, settings. Made to be sent into a page as
 * text, so it refers to nothing outside itself.
 */
export function installOffice(book: MockWorkbook): void {
  const listeners: (() => void)[] = [];
  const load = () => undefined;
  const sheetOf = (name: string) => {
    const found = book.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`ItemNotFound: ${name}`);
    return found;
  };
  const letters = (index: number): string =>
    (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
  const range = (
    sheet: MockSheet,
    rowIndex: number,
    columnIndex: number,
    rowCount: number,
    columnCount: number,
  ): object => ({
    rowIndex,
    columnIndex,
    rowCount,
    columnCount,
    load,
    cellCount: rowCount * columnCount,
    isNullObject: false,
    /** An array that was written as a formula fills what the test says it does. */
    getSpillingToRangeOrNullObject: () => {
      const [height, width] = sheet.spills?.[`${rowIndex},${columnIndex}`] ?? [];
      return height === undefined || width === undefined
        ? { load, isNullObject: true }
        : range(sheet, rowIndex, columnIndex, height, width);
    },
    getSpillParentOrNullObject: () => ({ load, isNullObject: true }),
    getIntersectionOrNullObject: () => range(sheet, rowIndex, columnIndex, rowCount, columnCount),
    address: `${sheet.name}!${letters(columnIndex)}${rowIndex + 1}:${letters(columnIndex + columnCount - 1)}${rowIndex + rowCount}`,
    worksheet: worksheet(sheet),
    format: { font: {}, fill: {}, autofitColumns: () => book.log.push('autofit') },
    getRow: (at: number) => range(sheet, rowIndex + at, columnIndex, 1, columnCount),
    getTables: () => ({
      load,
      items:
        sheet.table === undefined || !within(sheet, rowIndex, columnIndex)
          ? []
          : [{ name: sheet.table, getRange: () => block(sheet) }],
    }),
    getSurroundingRegion: () => block(sheet),
    get values() {
      return Array.from({ length: rowCount }, (_, y) =>
        Array.from({ length: columnCount }, (_, x) => sheet.cells[rowIndex + y]?.[columnIndex + x] ?? ''),
      );
    },
    set values(values: unknown[][]) {
      for (const [y, row] of values.entries()) {
        for (const [x, cell] of row.entries()) {
          sheet.cells[rowIndex + y] ??= [];
          const text = typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
          (sheet.cells[rowIndex + y] as unknown[])[columnIndex + x] = text;
          if (sheet.formulas !== undefined) delete sheet.formulas[`${rowIndex + y},${columnIndex + x}`];
        }
      }
    },
    get formulas() {
      return (this as { values: unknown[][] }).values.map((row, y) =>
        row.map((cell, x) => sheet.formulas?.[`${rowIndex + y},${columnIndex + x}`] ?? cell),
      );
    },
    set formulas(formulas: unknown[][]) {
      (this as { values: unknown[][] }).values = formulas;
    },
    get valueTypes() {
      return (this as { values: unknown[][] }).values.map((row) =>
        row.map((cell) => (typeof cell === 'string' && cell.startsWith('#') ? 'Error' : 'String')),
      );
    },
  });
  const block = (sheet: MockSheet) => range(sheet, 0, 0, sheet.cells.length, sheet.cells[0]?.length ?? 0);
  const within = (sheet: MockSheet, row: number, column: number) =>
    row < sheet.cells.length && column < (sheet.cells[0]?.length ?? 0);
  function worksheet(sheet: MockSheet): object {
    return {
      name: sheet.name,
      load,
      getUsedRange: () => block(sheet),
      getUsedRangeOrNullObject: () => block(sheet),
      getRangeByIndexes: (y: number, x: number, height: number, width: number) =>
        range(sheet, y, x, height, width),
      getCell: (y: number, x: number) => range(sheet, y, x, 1, 1),
      getRange: () => range(sheet, 0, 0, 1, 1),
      freezePanes: { freezeAt: () => book.log.push('freeze') },
      activate: () => book.log.push(`activate ${sheet.name}`),
      delete: () => book.sheets.splice(book.sheets.indexOf(sheet), 1),
    };
  }
  const event = {
    add: (listener: () => void) => {
      listeners.push(listener);
      return { remove: () => listeners.splice(listeners.indexOf(listener), 1), context: undefined };
    },
  };
  const context = {
    sync: () => Promise.resolve(),
    application: { calculate: (type: string) => book.log.push(`calculate ${type}`) },
    workbook: {
      getActiveCell: () =>
        range(sheetOf(book.selection.sheet), book.selection.row, book.selection.column, 1, 1),
      getSelectedRange: () =>
        range(sheetOf(book.selection.sheet), book.selection.row, book.selection.column, 1, 1),
      onSelectionChanged: event,
      settings: {
        getItemOrNullObject: (key: string) => ({
          load,
          isNullObject: !(key in book.settings),
          value: book.settings[key],
          delete: () => delete book.settings[key],
        }),
        add: (key: string, value: unknown) => {
          book.settings[key] = value;
        },
      },
      tables: {
        getItemOrNullObject: (name: string) => {
          const found = book.sheets.find((sheet) => sheet.table === name);
          return found === undefined ? { isNullObject: true } : { getRange: () => block(found) };
        },
      },
      worksheets: {
        load,
        onChanged: event,
        get items() {
          return book.sheets.map(worksheet);
        },
        getItem: (name: string) => worksheet(sheetOf(name)),
        add: (name: string) => {
          const sheet = { name, cells: [] };
          book.sheets.push(sheet);
          return worksheet(sheet);
        },
      },
    },
  };
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
      context: { displayLanguage: book.language, requirements: { isSetSupported: () => true } },
    },
    Excel: {
      RangeValueType: { error: 'Error' },
      CalculationType: { full: 'Full' },
      run: (...args: unknown[]) => (args.at(-1) as (own: object) => Promise<unknown>)(context),
    },
    /** Moves the selection as a user would. */
    selectRow: (row: number, column = 0, sheet = book.selection.sheet) => {
      Object.assign(book.selection, { sheet, row, column });
      for (const listener of listeners) listener();
    },
    mockWorkbook: book,
  });
}
