import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';
import { checkFunctions } from './check-functions.ts';
import { customFunctions, FUNCTIONS_ENTRY } from './custom-functions-plugin.ts';
import { LOCAL_ADDRESS } from './host-address.ts';
import { writeManifests } from './write-manifests.ts';

/** Builds the Excel add-in into `outDir`, to be served at `address`. */
export async function buildAddin(root: string, outDir: string, address = LOCAL_ADDRESS): Promise<string[]> {
  rmSync(outDir, { recursive: true, force: true });
  await build(taskpaneConfig(root, outDir));
  await build(functionsConfig(root, outDir, address));
  cpSync(path.join(root, 'addin/public'), outDir, { recursive: true });
  writeManifests(root, outDir, address);
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

function functionsConfig(root: string, outDir: string, address: string): InlineConfig {
  return {
    ...common(outDir),
    root,
    plugins: [customFunctions(path.join(root, 'addin/functions'), address)],
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
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2020',
      // The look needs :has(). For browsers without :is() it would be written a second time in a form that outweighs
      // other rules where both are known.
      cssTarget: ['chrome105', 'safari15.4'],
      modulePreload: false,
      // The pane is one script, loaded once when Excel starts the add-in.
      chunkSizeWarningLimit: 1000,
    },
  };
}
