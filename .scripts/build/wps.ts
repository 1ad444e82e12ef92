import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleForHost } from './bundle-for-host.ts';
import { readFunctions } from './functions-metadata.ts';
import { manifestTexts } from './manifest-texts.ts';
import { wpsFiles, wpsLabel } from './wps-files.ts';

/** Writes the functions as an add-in of WPS Spreadsheets. */
export async function buildWps(root: string, outDir: string): Promise<void> {
  const functions = readFunctions(path.join(root, 'addin/functions'));
  const texts = manifestTexts(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
  const namespace = texts.resource('Functions.Namespace').en;
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const host = path.join(root, 'addin/hosts/wps-host.ts');
  const wiring = `import { registerInWps } from ${JSON.stringify(host)};
registerInWps(${JSON.stringify(namespace)}, functions);`;
  const bundle = await bundleForHost(root, functions, wiring, 'KamSidecar');

  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const written = {
    'functions.js': `/* ${wpsLabel(version)} */\n${bundle}`,
    ...wpsFiles({
      namespace,
      version,
      description: texts.localised('Description').chinese,
      tab: texts.resource('Group.Label').chinese,
      functions: functions.map(({ metadata }) => metadata),
    }),
  };
  for (const [name, content] of Object.entries(written)) writeFileSync(path.join(outDir, name), content);
}
