import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const OLDEST_NODE = [20, 19];

/** Everything that dist/ is made of. */
const SOURCES = [
  'core',
  'extension',
  'addin',
  '.scripts/build',
  'wxt.config.ts',
  'manifest.xml',
  'package-lock.json',
];

/** Installs the locked packages unless exactly these are there. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing the locked packages (npm ci)…');
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
}

/** Builds unless dist/ is newer than every source. */
export function ensureBuilt() {
  if (isBuilt()) return;
  console.log('Building (npm run build)…');
  npm('run', '--silent', 'build');
}

/**
 * Runs npm in the project and ends this process with npm's exit code when it fails.
 *
 * @param {...string} args
 */
export function npm(...args) {
  // Under `npm start` and `npm test` npm says where it is; on Windows it is no program that can be spawned by name.
  const cli = process.env.npm_execpath;
  const result = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** npm notes in node_modules what it installed; it must agree with what is locked. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  const locked = packagesIn('package-lock.json');
  if (installed === undefined || locked === undefined) return false;
  return Object.entries(locked).every(([folder, { version, optional, devOptional, peer }]) => {
    if (folder === '') return true;
    const there = installed[folder];
    // Packages for other systems are locked too, but not installed.
    return there === undefined ? Boolean(optional || devOptional || peer) : there.version === version;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> | undefined}
 */
function packagesIn(lockFile) {
  const file = path.join(root, lockFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

function isBuilt() {
  const stamp = path.join(root, 'dist/.built');
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return SOURCES.every((source) => newest(path.join(root, source)) <= built);
}

/**
 * @param {string} place
 * @returns {number} milliseconds since 1970 of the latest change at or below `place`
 */
function newest(place) {
  const own = statSync(place);
  if (!own.isDirectory()) return /\.test\.tsx?$/.test(place) ? 0 : own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
