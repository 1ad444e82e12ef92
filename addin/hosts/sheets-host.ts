import { isCellError } from '../functions/cells/cell-error.ts';
import { setPlaybookState } from '../functions/playbook-in-use.ts';
import { errorAsText } from './error-as-text.ts';
import { type SheetsGlobals, spreadsheetLanguage } from './google-spreadsheet.ts';
import { callable, type HostFunction } from './host-function.ts';
import { plainResult } from './plain-result.ts';
import { type DayParts, dayParts } from './sheets-dates.ts';

/** Errors of cells in Google Sheets reach a script as these texts; typed as text, they become the error itself. */
const ERRORS = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!)$/;
const DAY_MS = 86_400_000;
/** Sheets counts days from here, as Excel does. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Calls the functions as Google Sheets hands cells over: blanks as "", single cells as they are, ranges as rows,
 * dates as Date objects, errors as their text.
 *
 * @returns what Code.gs calls: the id of a function and its arguments.
 * @throws in that call, an `Error` whose message Sheets shows at the cell.
 */
export function sheetsHost(
  functions: readonly HostFunction[],
  google: SheetsGlobals = globalThis as SheetsGlobals,
): (id: string, args: ArrayLike<unknown>) => unknown {
  const implementations = new Map(functions.map((one) => [one[0], callable(one)]));
  return (id, args) => {
    const implementation = implementations.get(id);
    if (implementation === undefined) throw new Error(`KAM_${id}`);
    setPlaybookState({ status: 'default' }, spreadsheetLanguage(google));
    const parts = dayParts(google);
    try {
      const result = plainResult(implementation(...Array.from(args, (one) => given(one, parts))));
      return id === 'HELP' ? inSheetsNames(result) : result;
    } catch (thrown) {
      throw new Error(isCellError(thrown) ? String(inSheetsNames(errorAsText(thrown))) : String(thrown));
    }
  };
}

function given(argument: unknown, parts: DayParts): unknown {
  if (Array.isArray(argument)) return argument.map((one) => given(one, parts));
  if (typeof argument === 'string' && ERRORS.test(argument)) return { code: argument };
  // Not instanceof: the date may come from another realm than this script.
  if (Object.prototype.toString.call(argument) === '[object Date]') return serial(argument as Date, parts);
  return argument;
}

function serial(date: Date, parts: DayParts): number {
  const [year, month, day, hours, minutes, seconds] = parts(date);
  return (Date.UTC(year, month - 1, day, hours, minutes, seconds) - EPOCH) / DAY_MS;
}

/** Names in Sheets have no dot: KAM.VALUE is KAM_VALUE. */
function inSheetsNames(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(inSheetsNames);
  return typeof result === 'string' ? result.replace(/\bKAM\.(?=[A-Z])/g, 'KAM_') : result;
}
