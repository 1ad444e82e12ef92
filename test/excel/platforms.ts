import { type FunctionMetadata, HostError, type Implementation, outcome } from './host.ts';

/** A cell of a test sheet: `undefined` is blank. */
export type Cell = string | number | boolean | HostError | undefined;

/** How a platform hands cells over to a function. Known from Microsoft's documentation and from WPS's. */
export interface Platform {
  readonly name: string;
  readonly blank: 0 | '' | null;
  /** A range of one cell arrives as that cell. */
  readonly scalarForOneCell: boolean;
  /** A range of one row arrives as one flat list. */
  readonly flatRow: boolean;
  /** What stands for an optional argument that was left out. */
  readonly omitted: null | undefined;
  /** Whether `CustomFunctions.Error` exists. */
  readonly withErrorClass: boolean;
}

export const PLATFORMS: readonly Platform[] = [
  {
    name: 'Windows: blanks as 0',
    blank: 0,
    scalarForOneCell: false,
    flatRow: false,
    omitted: null,
    withErrorClass: true,
  },
  {
    name: 'web: blanks as empty text',
    blank: '',
    scalarForOneCell: false,
    flatRow: false,
    omitted: null,
    withErrorClass: true,
  },
  {
    name: 'Mac: blanks as null',
    blank: null,
    scalarForOneCell: false,
    flatRow: false,
    omitted: null,
    withErrorClass: true,
  },
  {
    name: 'scalars for single cells',
    blank: null,
    scalarForOneCell: true,
    flatRow: true,
    omitted: undefined,
    withErrorClass: true,
  },
  {
    name: 'no Error class',
    blank: '',
    scalarForOneCell: false,
    flatRow: false,
    omitted: null,
    withErrorClass: false,
  },
];

export type Argument = Cell | readonly (readonly Cell[])[];

/** Calls a function as the platform would: coerces by declared type, fills in what was left out. */
export function callOn(
  platform: Platform,
  metadata: FunctionMetadata,
  implementation: Implementation,
  args: readonly Argument[],
): unknown {
  const given: unknown[] = [];
  for (const [at, parameter] of metadata.parameters.entries()) {
    const argument = args[at];
    if (at >= args.length || (argument === undefined && parameter.optional === true))
      given.push(platform.omitted);
    else if (parameter.dimensionality === 'matrix') given.push(range(platform, argument));
    else {
      const cell = onlyCell(argument);
      const coerced = parameter.type === 'number' ? asNumber(cell) : handed(platform, cell);
      // Excel does not call a function whose argument is an error or cannot be coerced.
      if (coerced instanceof HostError && parameter.type === 'number')
        return { code: coerced.code, message: undefined };
      given.push(coerced);
    }
  }
  return outcome(() => implementation(...given));
}

function range(platform: Platform, argument: Argument): unknown {
  const rows = Array.isArray(argument) ? (argument as readonly (readonly Cell[])[]) : [[argument as Cell]];
  const cells = rows.map((row) => row.map((cell) => handed(platform, cell)));
  if (platform.scalarForOneCell && cells.length === 1 && cells[0]?.length === 1) return cells[0][0];
  return platform.flatRow && cells.length === 1 ? cells[0] : cells;
}

function handed(platform: Platform, cell: Cell): unknown {
  return cell === undefined ? platform.blank : cell;
}

function onlyCell(argument: Argument): Cell {
  return Array.isArray(argument) ? (argument as readonly (readonly Cell[])[])[0]?.[0] : (argument as Cell);
}

function asNumber(cell: Cell): unknown {
  if (cell === undefined) return 0;
  if (typeof cell === 'string') return Number.isNaN(Number(cell)) ? new HostError('#VALUE!') : Number(cell);
  return typeof cell === 'boolean' ? Number(cell) : cell;
}
