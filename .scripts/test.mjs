import { spawnSync } from 'node:child_process';
import { findBrowser, findFirefox } from './browser.mjs';
import { ensureInstalled, npm } from './install.mjs';

// Everything: installs what is missing, browser included, and fails when it cannot.
ensureInstalled();
installSystemPackages();
const browser = (await workingBrowser()) ?? (await installBrowser());
process.env.KAM_BROWSER = browser;
const firefox = workingFirefox() ?? installFirefox();
process.env.KAM_FIREFOX = firefox;
console.log(`Browsers for the tests: ${browser}, ${firefox}`);

npm('run', '--silent', 'check');
npm('run', '--silent', 'build');
npm('exec', '--', 'vitest', 'run', '--project', 'integration');

function installSystemPackages() {
  const missing = [];
  if (!runs('xmllint', '--version')) missing.push('libxml2-utils');
  // The templates are recalculated by a spreadsheet program that people use.
  if (!runs('soffice', '--version')) missing.push('libreoffice-calc-nogui');
  // Without a Chinese font, screenshots and text widths would show boxes.
  if (process.platform === 'linux' && !output('fc-list', ':lang=zh-cn', 'family')) {
    missing.push('fontconfig', 'fonts-noto-cjk');
  }
  if (missing.length > 0 && !aptInstall(...missing)) {
    console.error(
      `The tests need ${missing.join(', ')}: install them, or run the tests as root where apt-get is.`,
    );
    process.exit(1);
  }
}

async function workingBrowser() {
  const program = await findBrowser();
  return program !== undefined && runs(program, '--version') ? program : undefined;
}

async function installBrowser() {
  if (aptInstall('chromium')) {
    const program = await workingBrowser();
    if (program !== undefined) return program;
  }
  const withSystemLibraries = isRoot() ? ['--with-deps'] : [];
  npm('exec', '--', 'playwright-core', 'install', ...withSystemLibraries, 'chromium');
  const program = await workingBrowser();
  if (program !== undefined) return program;
  console.error('The tests need Chrome, Chromium or Edge; none was found and none could be installed.');
  process.exit(1);
}

function workingFirefox() {
  const program = findFirefox();
  return program !== undefined && runs(program, '--version') ? program : undefined;
}

function installFirefox() {
  const program = aptInstall('firefox-esr') ? workingFirefox() : undefined;
  if (program !== undefined) return program;
  console.error('The tests need Firefox too; none was found and none could be installed.');
  process.exit(1);
}

/** @param {...string} packages */
function aptInstall(...packages) {
  if (!isRoot() || !runs('apt-get', '--version')) return false;
  console.log(`Installing ${packages.join(', ')} (apt-get)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return spawnSync('apt-get', install, { stdio: 'inherit', env }).status === 0;
}

function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * @param {string} program
 * @param {...string} args
 */
function runs(program, ...args) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/**
 * @param {string} program
 * @param {...string} args
 */
function output(program, ...args) {
  return spawnSync(program, args, { encoding: 'utf8' }).stdout?.trim();
}
