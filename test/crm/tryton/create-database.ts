import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installed } from './install-packages.ts';
import { runToEnd } from './run-to-end.ts';

export interface NewDatabase {
  readonly directory: string;
  readonly name: string;
  /** Of the user `admin`. */
  readonly password: string;
}

/**
 * Makes an SQLite database with parties, their relations and opportunities, in English and Chinese.
 *
 * @returns the path of the server's configuration, which asks for any free port on 127.0.0.1.
 */
export async function createDatabase({ directory, name, password }: NewDatabase): Promise<string> {
  const data = join(directory, 'data');
  const configFile = join(directory, 'trytond.conf');
  const passwordFile = join(directory, 'password');
  await mkdir(data, { recursive: true });
  // trytond-admin fills an SQLite file but does not make one.
  await writeFile(join(data, `${name}.sqlite`), '');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await writeFile(
    configFile,
    `[database]
uri = sqlite://
path = ${data}
[web]
listen = 127.0.0.1:0
root = ${installed.client}
`,
  );
  const modules = ['party', 'party_relationship', 'sale_opportunity'];
  const what = ['-u', ...modules, '--activate-dependencies', '-l', 'zh_CN', '--email', 'admin@example.com'];
  await runToEnd(installed.admin, ['-c', configFile, '-d', name, ...what], {
    env: { ...process.env, TRYTONPASSFILE: passwordFile },
    timeoutMs: 180_000,
  });
  return configFile;
}
