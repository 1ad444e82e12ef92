import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';
import { checkFunctions } from './check-functions.ts';
import { customFunctions, FUNCTIONS_ENTRY } from './custom-functions-plugin.ts';

/** Where the manifest in the repository says that the add-in is served. */
const MANIFEST_URL = 'https://localhost:3000/';

/** Builds the Excel add-in into `outDir`, to be served at `baseUrl`. */
export async function buildAddin(root: string, outDir: string, baseUrl = MANIFEST_URL): Promise<string[]> {
  rmSync(outDir, { recursive: true, force: true });
  await build(taskpaneConfig(root, outDir));
  await build(functionsConfig(root, outDir));
  cpSync(path.join(root, 'addin/public'), outDir, { recursive: true });
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  writeFileSync(path.join(outDir, 'manifest.xml'), manifest.replaceAll(MANIFEST_URL, baseUrl));
  return checkFunctions(path.join(outDir, 'functions.js'), path.join(outDir, 'functions.json'));
}

function taskpaneConfig(root: string, outDir: string): InlineConfig {
  return {
    ...common(outDir),
    root: path.join(root, 'addin/taskpane'),
    base: './',
    build: {
      ...common(outDir).build,
      rolldownOptions: { input: path.join(root, 'addin/taskpane/taskpane.html') },
    },
  };
}

function functionsConfig(root: string, outDir: string): InlineConfig {
  return {
    ...common(outDir),
    root,
    plugins: [customFunctions(path.join(root, 'addin/functions'))],
    build: {
      ...common(outDir).build,
      rolldownOptions: {
        input: FUNCTIONS_ENTRY,
        // One classic script with a fixed name: the manifest and the pane refer to it.
        output: { format: 'iife', entryFileNames: 'functions.js' },
      },
    },
  };
}

function common(outDir: string): InlineConfig {
  return {
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: false, target: 'es2020', modulePreload: false },
  };
}
