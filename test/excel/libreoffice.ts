import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readXlsx, type Sheet } from 'hucre/xlsx';

const PROGRAMS = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
const EXCEL = 'xlsx:Calc MS Excel 2007 XML';

/**
 * Opens workbooks in LibreOffice without a window, has it calculate them and reads back what it saved.
 *
 * @param files Bytes by name.
 */
export async function recalculated(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, readonly Sheet[]>>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kam-sheets-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(path.join(folder, name), files[name] as Uint8Array);
    // A profile of its own: one that is in use by another instance would swallow the conversion without a word.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`;
    const saved = path.join(folder, 'saved');
    const args = [profile, '--headless', '--convert-to', EXCEL, '--outdir', saved, ...names];
    const result = spawnSync(program(), args, { cwd: folder, encoding: 'utf8', timeout: 240_000 });
    if (result.status !== 0) throw new Error(`LibreOffice: ${result.stderr || result.error}`);
    const read = names.map(async (name) => {
      const { sheets } = await readXlsx(readFileSync(path.join(saved, name)), { readStyles: true });
      return [name, sheets] as const;
    });
    return Object.fromEntries(await Promise.all(read));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function program(): string {
  const found = PROGRAMS.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
  if (found === undefined) throw new Error('LibreOffice is missing: “npm test” installs it');
  return found;
}
