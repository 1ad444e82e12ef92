import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as buildExtension } from 'wxt';
import { buildAddin } from './addin.ts';
import { hostAddress } from './host-address.ts';
import { buildSheets } from './sheets.ts';
import { buildTemplates } from './templates.ts';
import { buildWps } from './wps.ts';

const root = path.resolve(import.meta.dirname, '../..');
const started = new Date();
const address = hostAddressOrEnd();

for (const browser of ['chrome', 'firefox']) {
  await buildExtension({ root, browser });
}
const functions = await buildAddin(root, path.join(root, 'dist/addin'), address);
console.log(`dist/addin: for ${address}, ${functions.length} functions: ${functions.join(' ')}`);
const templates = await buildTemplates(path.join(root, 'dist/addin/templates'));
console.log(`dist/addin/templates: ${templates.join(' ')}`);
await buildSheets(root, path.join(root, 'dist/sheets'));
await buildWps(root, path.join(root, 'dist/wps'));
console.log('dist/sheets, dist/wps: the same functions for Google Sheets and WPS, untested in either');

// Dated at the start, so that a file changed during the build counts as newer than it.
const stamp = path.join(root, 'dist/.built');
mkdirSync(path.dirname(stamp), { recursive: true });
writeFileSync(stamp, '');
utimesSync(stamp, started, started);

function hostAddressOrEnd(): string {
  try {
    return hostAddress(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
