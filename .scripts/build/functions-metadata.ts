import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type IFunction, parseTree } from 'custom-functions-metadata';

/** The page beside functions.json that describes every function. */
export const HELP_PAGE = 'help.html';

/** A custom function: what Excel is told of it, and where it comes from. */
export interface CustomFunction {
  metadata: IFunction;
  /** Name of the exported function in its file. */
  exportName: string;
  file: string;
}

/**
 * Reads the doc comments of every file of custom functions.
 *
 * The generator reads each file alone, leaves out without a word what it does not understand and gives an empty
 * result on an error; here each of these is a fault, and faults stop the build.
 */
export function readFunctions(folder: string): CustomFunction[] {
  const found: CustomFunction[] = [];
  const faults: string[] = [];
  for (const file of sourceFiles(folder)) {
    const read = readFunctionFile(readFileSync(file, 'utf8'), file);
    found.push(...read.functions);
    faults.push(...read.faults);
  }
  faults.push(...repeatedIds(found));
  if (found.length === 0) faults.push(`${folder}: no custom function`);
  if (faults.length > 0) throw new Error(`Custom functions:\n- ${faults.join('\n- ')}`);
  return found.sort((a, b) => (a.metadata.id < b.metadata.id ? -1 : 1));
}

/**
 * What Excel loads as functions.json.
 *
 * @param address where the add-in is served: each function then leads to its place on the help page there.
 */
export function functionsJson(functions: readonly CustomFunction[], address?: string): string {
  const content = {
    allowCustomDataForDataTypeAny: true,
    // Lets a function with an `any` parameter see error values instead of failing before it is called.
    allowErrorForDataTypeAny: true,
    functions: functions.map(({ metadata }) =>
      address === undefined ? metadata : { ...metadata, helpUrl: `${address}${HELP_PAGE}#${metadata.id}` },
    ),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The functions of one file, and everything that would make one of them go missing in Excel. */
export function readFunctionFile(
  source: string,
  file: string,
): { functions: CustomFunction[]; faults: string[] } {
  const tags = source.match(/^\s*\*\s*@customfunction\b/gim)?.length ?? 0;
  if (tags === 0) return { functions: [], faults: [] };

  const parsed = parseTree(source, file);
  const faults = parsed.extras.flatMap(({ errors }) => errors.map((error) => `${file}: ${error}`));
  if (parsed.functions.length !== tags) {
    faults.push(
      `${file}: @customfunction stands ${tags} times, functions found: ${parsed.functions.length}; each must be an exported function declaration`,
    );
  }
  const functions = parsed.functions.map((metadata) => {
    const exportName = parsed.associate.find(({ id }) => id === metadata.id)?.functionName ?? '';
    if (!/^[A-Z][A-Z0-9]*$/.test(metadata.id)) {
      faults.push(`${file}: id ${metadata.id} must be capital letters and digits, without a prefix`);
    }
    if (!new RegExp(`^export (async )?function ${exportName}\\b`, 'm').test(source)) {
      faults.push(`${file}: ${metadata.id} must be an exported function declaration`);
    }
    return { metadata, exportName, file };
  });
  return { functions, faults };
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

function repeatedIds(functions: readonly CustomFunction[]): string[] {
  const files = new Map<string, string>();
  const faults: string[] = [];
  for (const { metadata, file } of functions) {
    const other = files.get(metadata.id);
    if (other !== undefined) faults.push(`${file}: ${metadata.id} stands in ${other} too`);
    files.set(metadata.id, file);
  }
  return faults;
}
