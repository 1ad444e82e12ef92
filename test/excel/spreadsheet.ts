import {
  ArraySize,
  CellError,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
} from 'hyperformula';
import type { FunctionMetadata, Implementation } from './host.ts';
import { type ErrorValue, loadFunctions, metadata, outcome } from './host.ts';

/** Columns of a result that is not as wide as its argument; what follows the rows has as many of them. */
const WIDTH: Readonly<Record<string, number>> = {
  BOUNDS: 2,
  SCORE: 15,
  EXPLAIN: 7,
  ACTIONS: 3,
  DOCTOR: 3,
  HELP: 3,
  CHANGE: 4,
  GAP: 2,
  WHITESPACE: 5,
  ROLES: 2,
  FUNNEL: 4,
  WILSON: 2,
};
/** Rows of a result that does not follow the rows of an argument. */
const HEIGHT: Readonly<Record<string, number>> = {
  EXPLAIN: 19,
  DOCTOR: 60,
  HELP: 60,
  COMPETE: 1,
  RANK: 1,
  CHANGE: 45,
  ROLES: 1,
  FUNNEL: 8,
  ENTROPY: 1,
  RETAIN: 13,
  WILSON: 1,
};
/** The parameter that is as wide as the result. */
const AS_WIDE: Readonly<Record<string, number>> = { COMPETE: 1, RANK: 1, ENTROPY: 0 };
/** Results with a header row above one row per row of the argument. */
const HEADED = new Set(['SCORE', 'WHITESPACE']);

const ERRORS: Readonly<Record<string, ErrorType>> = {
  '#VALUE!': ErrorType.VALUE,
  '#N/A': ErrorType.NA,
  '#NUM!': ErrorType.NUM,
};
const CODES: Readonly<Record<string, string>> = {
  VALUE: '#VALUE!',
  NA: '#N/A',
  NUM: '#NUM!',
  DIV_BY_ZERO: '#DIV/0!',
  REF: '#REF!',
};

/** A real spreadsheet engine that knows the built functions as `KAM.X`, from functions.json alone. */
export function spreadsheet(sheet: readonly (readonly unknown[])[]): HyperFormula {
  return workbook({ Sheet1: sheet });
}

/** The same with several sheets, by name. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): HyperFormula {
  register();
  return HyperFormula.buildFromSheets(sheets as never, {
    licenseKey: 'gpl-v3',
    useArrayArithmetic: true,
    smartRounding: false,
  });
}

let registered = false;

function register(): void {
  if (registered) return;
  registered = true;
  const functions = loadFunctions();
  class KamPlugin extends FunctionPlugin {}
  KamPlugin.implementedFunctions = {};
  const translations: Record<string, string> = {};
  for (const one of metadata.functions) {
    const id = `KAM.${one.id}`;
    const method = `run${one.id}`;
    translations[id] = id;
    KamPlugin.implementedFunctions[id] = {
      method,
      ...(one.result.dimensionality === 'matrix' ? { sizeOfResultArrayMethod: `size${one.id}` } : {}),
      parameters: one.parameters.map((parameter) => ({
        argumentType:
          parameter.dimensionality === 'matrix' ? FunctionArgumentType.ANY : FunctionArgumentType.SCALAR,
        optionalArg: parameter.optional === true,
      })),
      vectorizationForbidden: true,
    };
    Object.assign(KamPlugin.prototype, methodsOf(one, functions.get(one.id) as Implementation));
  }
  HyperFormula.registerFunctionPlugin(KamPlugin, { enGB: translations });
}

type Internals = {
  runFunction(
    args: unknown,
    state: unknown,
    metadata: unknown,
    run: (...args: unknown[]) => unknown,
  ): unknown;
  metadata(id: string): unknown;
  arraySizeForAst(ast: unknown, state: unknown): ArraySize;
};

function methodsOf(one: FunctionMetadata, implementation: Implementation): Record<string, unknown> {
  return {
    [`run${one.id}`](this: Internals, ast: { args: unknown[] }, state: unknown) {
      return this.runFunction(ast.args, state, this.metadata(`KAM.${one.id}`), (...given: unknown[]) => {
        const args = one.parameters.map((_, at) => handed(given[at]));
        const result = outcome(() => implementation(...args));
        if (!Array.isArray(result)) return cellOf(result);
        const [height, width] = [HEIGHT[one.id] ?? result.length, WIDTH[one.id] ?? result[0]?.length ?? 1];
        // The engine wants the size before the call: tables are told a size that holds any of them, and filled up.
        const rows = Array.from({ length: Math.max(height, result.length) }, (_, y) =>
          Array.from({ length: width }, (_, x) => cellOf(result[y]?.[x] ?? '')),
        );
        return SimpleRangeValue.onlyValues(rows as never);
      });
    },
    [`size${one.id}`](this: Internals, ast: { args: unknown[] }, state: unknown) {
      const sizes = ast.args.map((arg) => this.arraySizeForAst(arg, state));
      const rows = sizes[one.parameters[1]?.name === 'rows' ? 1 : 0]?.height ?? 1;
      const columns = sizes[AS_WIDE[one.id] ?? -1]?.width ?? 1;
      return new ArraySize(
        WIDTH[one.id] ?? columns,
        HEIGHT[one.id] ?? (HEADED.has(one.id) ? rows + 1 : rows),
      );
    },
  };
}

/** As Excel hands it over: blanks as null, errors as error objects, an omitted argument as null. */
function handed(value: unknown): unknown {
  if (value instanceof SimpleRangeValue) return value.data.map((row) => row.map(handed));
  if (value instanceof CellError) return { code: CODES[value.type] ?? '#VALUE!', message: value.message };
  if (typeof value === 'symbol' || value === undefined) return null;
  return typeof value === 'object' && value !== null && 'val' in value ? value.val : value;
}

function cellOf(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'code' in value) {
    const { code, message } = value as ErrorValue;
    return new CellError(ERRORS[code] ?? ErrorType.VALUE, message);
  }
  return value;
}
