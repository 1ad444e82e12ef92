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
  const commands = process.platform === 'win32' ? ['chrome.exe', 'msedge.exe'] : COMMANDS;
  return [...onPath(env, commands), ...usualPlaces(env)].find(isExecutable) ?? (await fetchedByPlaywright());
}

/**
 * The path of a Firefox on this machine, or undefined. Order: the variable KAM_FIREFOX, commands on the PATH, the
 * usual places of macOS and Windows.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findFirefox(env = process.env) {
  if (env.KAM_FIREFOX) {
    if (!isExecutable(env.KAM_FIREFOX)) throw new Error(`KAM_FIREFOX is no program: ${env.KAM_FIREFOX}`);
    return env.KAM_FIREFOX;
  }
  const commands = process.platform === 'win32' ? ['firefox.exe'] : ['firefox-esr', 'firefox'];
  const places = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe'));
  return [
    ...onPath(env, commands),
    ...(process.platform === 'darwin' ? ['/Applications/Firefox.app/Contents/MacOS/firefox'] : places),
  ].find(isExecutable);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} commands
 */
function onPath(env, commands) {
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
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
