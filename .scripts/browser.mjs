import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/**
 * The path of a Chromium-family browser on this machine, or undefined.
 *
 * Order: the variable KAM_BROWSER, commands on the PATH, the usual places of macOS and Windows, and last a
 * browser that Playwright has fetched.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(env = process.env) {
  if (env.KAM_BROWSER) {
    if (!isExecutable(env.KAM_BROWSER)) throw new Error(`KAM_BROWSER is no program: ${env.KAM_BROWSER}`);
    return env.KAM_BROWSER;
  }
  return [...onPath(env), ...usualPlaces(env)].find(isExecutable) ?? (await fetchedByPlaywright());
}

/** @param {NodeJS.ProcessEnv} env */
function onPath(env) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const commands = process.platform === 'win32' ? ['chrome.exe', 'msedge.exe'] : COMMANDS;
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

/** @param {NodeJS.ProcessEnv} env */
function usualPlaces(env) {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
}

async function fetchedByPlaywright() {
  const { chromium } = await import('playwright-core').catch(() => ({ chromium: undefined }));
  const program = chromium?.executablePath();
  return program !== undefined && isExecutable(program) ? program : undefined;
}

/** @param {string} program */
function isExecutable(program) {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
