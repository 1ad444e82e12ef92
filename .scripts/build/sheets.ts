import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleForHost } from './bundle-for-host.ts';
import { type CustomFunction, readFunctions } from './functions-metadata.ts';

/** Ends in an underscore: Apps Script offers no such name in a cell. */
const BUNDLE = 'KamSidecar_';

/** Writes the functions for Google Sheets: one file to paste into Apps Script, and the script's settings. */
export async function buildSheets(root: string, outDir: string): Promise<void> {
  const functions = readFunctions(path.join(root, 'addin/functions'));
  const host = path.join(root, 'addin/hosts/sheets-host.ts');
  const wiring = `import { sheetsHost } from ${JSON.stringify(host)};
export const call = sheetsHost(functions);`;
  const bundle = await bundleForHost(root, functions, wiring, BUNDLE);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };

  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(
    path.join(outDir, 'Code.gs'),
    [header(version), ...functions.map(declaration), bundle].join('\n'),
  );
  writeFileSync(path.join(outDir, 'appsscript.json'), `${JSON.stringify(SETTINGS, null, 2)}\n`);
}

const SETTINGS = { exceptionLogging: 'NONE', runtimeVersion: 'V8' };

function header(version: string): string {
  return `/**
 * KAM Sidecar ${version} for Google Sheets. MIT licence.
 *
 * Not tried in Google Sheets itself: tested in a bare JavaScript engine that is given cells as Sheets documents it.
 *
 * To use it: Extensions, Apps Script; replace all that stands in Code.gs with this file; save; reload the sheet.
 * Then =KAM_VALUE(A1:H1, A2:H4) and so on; =KAM_HELP() lists the functions. They compute by the default playbook.
 * An error of one row is a text that begins with #VALUE! or #N/A. Made by the build; do not edit.
 *
 * @OnlyCurrentDoc
 */
`;
}

/** Sheets shows these comments while a formula is typed, and finds functions by their declarations alone. */
function declaration({ metadata }: CustomFunction): string {
  const names = metadata.parameters.map(({ name }) => name);
  const lines = [
    metadata.description ?? '',
    '',
    ...metadata.parameters.map(
      ({ name, optional, dimensionality, description }) =>
        `@param {${dimensionality === 'matrix' ? 'Array<Array<*>>' : '*'}} ${optional ? `[${name}]` : name} ${description ?? ''}`,
    ),
    `@return {${metadata.result?.dimensionality === 'matrix' ? 'Array<Array<*>>' : '*'}}`,
    '@customfunction',
  ];
  const comment = lines.map((line) => ` * ${inSheetsNames(line)}`.trimEnd()).join('\n');
  return `/**
${comment}
 */
function KAM_${metadata.id}(${names.join(', ')}) {
  return ${BUNDLE}.call('${metadata.id}', arguments);
}
`;
}

function inSheetsNames(text: string): string {
  return text.replace(/\bKAM\.(?=[A-Z])/g, 'KAM_').replaceAll('*/', '* /');
}
