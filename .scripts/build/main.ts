import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build as buildExtension } from 'wxt';
import { buildAddin } from './addin.ts';

const root = path.resolve(import.meta.dirname, '../..');
const started = new Date();

for (const browser of ['chrome', 'firefox']) {
  await buildExtension({ root, browser });
}
const functions = await buildAddin(root, path.join(root, 'dist/addin'), process.env.ADDIN_URL);
console.log(`dist/addin: ${functions.length} functions: ${functions.join(' ')}`);

// Dated at the start, so that a file changed during the build counts as newer than it.
const stamp = path.join(root, 'dist/.built');
mkdirSync(path.dirname(stamp), { recursive: true });
writeFileSync(stamp, '');
utimesSync(stamp, started, started);
