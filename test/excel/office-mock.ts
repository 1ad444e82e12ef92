export interface MockSheet {
  name: string;
  readonly cells: unknown[][];
  /** Name of a table over the whole block, if it is one. */
  table?: string;
  /** The last row of that table holds its totals. */
  readonly totals?: boolean;
  /** Formulas behind cells, by `row,column` from 0; the cells hold what they show. */
  readonly formulas?: Record<string, string>;
  /** How many rows and columns such a formula fills. */
  readonly spills?: Readonly<Record<string, readonly [number, number]>>;
  /** Address of merged cells. */
  readonly merged?: string;
}

export interface MockWorkbook {
  readonly sheets: MockSheet[];
  selection: { sheet: string; row: number; column: number; rows?: number; columns?: number };
  readonly settings: Record<string, unknown>;
  readonly language: string;
  /** What was done that leaves no cell behind. */
  readonly log: string[];
  /** What the host gives for a blank cell; its type says that it is one. */
  readonly blanks?: 'text' | 'zero' | 'null';
  /** Length of the longest values that went to or fro at once. */
  longest?: number;
}

/**
 * Puts a small Excel in place of office.js: cells, tables, selection, settings, and the limit of 5 MB that Excel on
 * the web has. Made to be sent into a page as text, so it refers to nothing outside itself.
 */
export function installOffice(book: MockWorkbook): void {
  const LIMIT = 5_000_000;
  const moved: (() => void)[] = [];
  const changed: ((event: { worksheetId: string }) => void)[] = [];
  const load = () => undefined;
  const nothing = { load, isNullObject: true };
  const isBlank = (cell: unknown) => cell === '' || cell === null || cell === undefined;
  const blank = { text: '', zero: 0, null: null }[book.blanks ?? 'text'];
  const weighed = (values: unknown[][], code: string) => {
    const { length } = JSON.stringify(values);
    book.longest = Math.max(book.longest ?? 0, length);
    if (length > LIMIT) throw Object.assign(new Error(code), { code });
    return values;
  };
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
  ): object => {
    const cellAt = (y: number, x: number) => sheet.cells[rowIndex + y]?.[columnIndex + x];
    const grid = (read: (y: number, x: number) => unknown) =>
      Array.from({ length: rowCount }, (_, y) => Array.from({ length: columnCount }, (_, x) => read(y, x)));
    return {
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
          ? nothing
          : range(sheet, rowIndex, columnIndex, height, width);
      },
      getSpillParentOrNullObject: () => nothing,
      getIntersectionOrNullObject: () => {
        const height = Math.min(rowCount, sheet.cells.length - rowIndex);
        const width = Math.min(columnCount, (sheet.cells[0]?.length ?? 0) - columnIndex);
        return height < 1 || width < 1 ? nothing : range(sheet, rowIndex, columnIndex, height, width);
      },
      getUsedRangeOrNullObject: () =>
        grid(cellAt).flat().every(isBlank)
          ? nothing
          : range(sheet, rowIndex, columnIndex, rowCount, columnCount),
      getMergedAreasOrNullObject: () =>
        sheet.merged === undefined
          ? nothing
          : { load, isNullObject: false, address: `${sheet.name}!${sheet.merged}` },
      address: `${sheet.name}!${letters(columnIndex)}${rowIndex + 1}:${letters(columnIndex + columnCount - 1)}${rowIndex + rowCount}`,
      worksheet: worksheet(sheet),
      select: () => {
        Object.assign(book.selection, { sheet: sheet.name, row: rowIndex, column: columnIndex });
        for (const listener of moved) listener();
      },
      format: { font: {}, fill: {}, autofitColumns: () => book.log.push('autofit') },
      getEntireColumn: () => ({ group: () => book.log.push(`group ${sheet.name}`) }),
      getRow: (at: number) => range(sheet, rowIndex + at, columnIndex, 1, columnCount),
      clear: () => {
        for (const row of sheet.cells.slice(rowIndex, rowIndex + rowCount))
          row.splice(columnIndex, columnCount, ...Array(columnCount).fill(''));
      },
      getTables: () => ({
        load,
        items: sheet.table === undefined || !within(sheet, rowIndex, columnIndex) ? [] : [table(sheet)],
      }),
      getSurroundingRegion: () => block(sheet),
      get values() {
        const values = grid((y, x) => (isBlank(cellAt(y, x)) ? blank : cellAt(y, x)));
        return weighed(values, 'ResponsePayloadSizeLimitExceeded');
      },
      set values(values: unknown[][]) {
        for (const [y, row] of weighed(values, 'RequestPayloadSizeLimitExceeded').entries()) {
          for (const [x, cell] of row.entries()) {
            while (sheet.cells.length <= rowIndex + y) sheet.cells.push([]);
            const text = typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
            (sheet.cells[rowIndex + y] as unknown[])[columnIndex + x] = text;
            if (sheet.formulas !== undefined) delete sheet.formulas[`${rowIndex + y},${columnIndex + x}`];
          }
        }
      },
      get formulas() {
        return grid((y, x) => sheet.formulas?.[`${rowIndex + y},${columnIndex + x}`] ?? cellAt(y, x) ?? '');
      },
      set formulas(formulas: unknown[][]) {
        (this as { values: unknown[][] }).values = formulas;
      },
      get valueTypes() {
        return grid((y, x) => {
          const cell = cellAt(y, x);
          if (isBlank(cell)) return 'Empty';
          if (typeof cell === 'string' && cell.startsWith('#')) return 'Error';
          return { number: 'Double', boolean: 'Boolean' }[typeof cell as string] ?? 'String';
        });
      },
    };
  };
  const block = (sheet: MockSheet) => range(sheet, 0, 0, sheet.cells.length, sheet.cells[0]?.length ?? 0);
  const within = (sheet: MockSheet, row: number, column: number) =>
    row < sheet.cells.length && column < (sheet.cells[0]?.length ?? 0);
  const widen = (sheet: MockSheet, at: number, name: string) => {
    for (const [y, row] of sheet.cells.entries()) row.splice(at, 0, y === 0 ? name : '');
  };
  function table(sheet: MockSheet): object {
    return {
      get name() {
        return sheet.table ?? '';
      },
      set name(name: string) {
        sheet.table = name;
      },
      load,
      isNullObject: false,
      getRange: () => block(sheet),
      getDataBodyRange: () =>
        range(
          sheet,
          1,
          0,
          Math.max(1, sheet.cells.length - (sheet.totals ? 2 : 1)),
          sheet.cells[0]?.length ?? 0,
        ),
      columns: {
        load,
        get items() {
          return (sheet.cells[0] ?? []).map((name) => ({ name: String(name) }));
        },
        add: (_index: undefined, _values: undefined, name: string) =>
          widen(sheet, sheet.cells[0]?.length ?? 0, name),
        getItemAt: (at: number) => ({
          delete: () => {
            for (const row of sheet.cells) row.splice(at, 1);
          },
        }),
      },
    };
  }
  const tableOf = (name: string) => {
    const found = book.sheets.find((sheet) => sheet.table === name);
    return found === undefined ? undefined : table(found);
  };
  function worksheet(sheet: MockSheet): object {
    return {
      name: sheet.name,
      id: sheet.name,
      load,
      getUsedRange: () => block(sheet),
      getUsedRangeOrNullObject: () => block(sheet),
      getRangeByIndexes: (y: number, x: number, height: number, width: number) =>
        range(sheet, y, x, height, width),
      getCell: (y: number, x: number) => range(sheet, y, x, 1, 1),
      getRange: () => range(sheet, 0, 0, 1, 1),
      tables: {
        add: () => {
          sheet.table = 'Table1';
          return table(sheet);
        },
      },
      freezePanes: { freezeAt: () => book.log.push('freeze'), freezeRows: () => book.log.push('freeze') },
      activate: () => book.log.push(`activate ${sheet.name}`),
      delete: () => book.sheets.splice(book.sheets.indexOf(sheet), 1),
    };
  }
  const event = <Listener>(listeners: Listener[]) => ({
    add: (listener: Listener) => {
      listeners.push(listener);
      return { remove: () => listeners.splice(listeners.indexOf(listener), 1), context: undefined };
    },
  });
  const selected = () => {
    const { sheet, row, column, rows = 1, columns = 1 } = book.selection;
    return range(sheetOf(sheet), row, column, rows, columns);
  };
  const context = {
    sync: () => Promise.resolve(),
    application: { calculate: (type: string) => book.log.push(`calculate ${type}`) },
    workbook: {
      getActiveCell: () =>
        range(sheetOf(book.selection.sheet), book.selection.row, book.selection.column, 1, 1),
      getSelectedRange: selected,
      onSelectionChanged: event(moved),
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
        load,
        get items() {
          return book.sheets.filter((sheet) => sheet.table !== undefined).map(table);
        },
        getItem: (name: string) => tableOf(name),
        getItemOrNullObject: (name: string) => tableOf(name) ?? nothing,
      },
      worksheets: {
        load,
        onChanged: event(changed),
        get items() {
          return book.sheets.map(worksheet);
        },
        getItem: (name: string) => worksheet(sheetOf(name)),
        add: (name: string) => {
          const sheet: MockSheet = { name, cells: [] };
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
      RangeValueType: { empty: 'Empty', error: 'Error' },
      CalculationType: { full: 'Full' },
      GroupOption: { byColumns: 'ByColumns' },
      run: async (...args: unknown[]) => (args.at(-1) as (own: object) => Promise<unknown>)(context),
    },
    /** Moves the selection as a user would. */
    selectRow: (row: number, column = 0, sheet = book.selection.sheet) => {
      Object.assign(book.selection, { sheet, row, column, rows: 1, columns: 1 });
      for (const listener of moved) listener();
    },
    /** Types into a cell as a user would. */
    typeInto: (row: number, column: number, value: unknown, sheet = book.selection.sheet) => {
      (sheetOf(sheet).cells[row] as unknown[])[column] = value;
      for (const listener of changed) listener({ worksheetId: sheet });
    },
    mockWorkbook: book,
  });
}
