import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { runToEnd } from './run-to-end.ts';

/** The client is only static files; the server is what serves them. */
const PACKAGES = [
  'tryton-server',
  'tryton-sao',
  'tryton-modules-party',
  'tryton-modules-party-relationship',
  'tryton-modules-sale-opportunity',
];
const MODULES = '/usr/lib/python3/dist-packages/trytond/modules';
const POLICY = '/usr/sbin/policy-rc.d';

/** Where the Debian packages put what is used here. */
export const installed = {
  server: '/usr/bin/trytond',
  admin: '/usr/bin/trytond-admin',
  client: '/usr/share/tryton-sao/www',
  party: `${MODULES}/party`,
  relations: `${MODULES}/party_relationship`,
  opportunities: `${MODULES}/sale_opportunity`,
} as const;

/**
 * Installs Tryton's Debian packages where they are missing.
 *
 * @throws when packages are missing and this machine cannot install them; a live
 *   CRM that is silently left out would read like one that was tried.
 */
export async function installPackages(say: (progress: string) => void): Promise<void> {
  if (isComplete()) return;
  const needed = `Tryton is needed: apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(`${needed} (Debian 12 or Ubuntu; this machine has no apt-get)`);
  }
  if (process.getuid?.() !== 0) throw new Error(`${needed} (run that as root, then try again)`);

  await withoutStartingServices(async () => {
    say(`installing ${PACKAGES.join(', ')}`);
    // Package lists on a bare machine are empty or stale; where they are fresh enough, the update is skipped.
    try {
      await aptInstall();
    } catch {
      say('that failed with the package lists at hand; fetching new ones');
      await apt('update');
      await aptInstall();
    }
  });
  if (!isComplete())
    throw new Error(`${needed} (installed, but not at ${Object.values(installed).join(', ')})`);
}

const isComplete = () => Object.values(installed).every((path) => existsSync(path));

const aptInstall = () => apt('install', '--yes', '--no-install-recommends', ...PACKAGES);

const apt = (...args: string[]) =>
  runToEnd('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeoutMs: 600_000,
  });

/** Debian starts a service as soon as it is installed; ours runs on its own port and data, so none may. */
async function withoutStartingServices(install: () => Promise<void>): Promise<void> {
  if (existsSync(POLICY)) return install();
  await writeFile(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await install();
  } finally {
    await rm(POLICY, { force: true });
  }
}
