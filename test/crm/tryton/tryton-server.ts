import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from './create-database.ts';
import { installPackages } from './install-packages.ts';
import { seedBeside } from './seed-beside.ts';
import { languageId, type SeededParty, seedParties } from './seed-parties.ts';
import { serve } from './serve.ts';
import { type Call, signIn } from './sign-in.ts';

export interface TrytonOptions {
  /** Language in which the user sees the client; default English. */
  readonly language?: 'en' | 'zh_CN';
  readonly say?: (progress: string) => void;
}

export interface Tryton {
  /** Without a trailing slash, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  readonly parties: readonly SeededParty[];
  /** The language in which the user sees the client from the next sign-in on. */
  speak(language: NonNullable<TrytonOptions['language']>): Promise<void>;
  /** Ends the server and removes its data; a second call does nothing. */
  stop(): Promise<void>;
}

/**
 * A live Tryton with its web client on 127.0.0.1 and a few companies in it.
 *
 * Each call makes a server with a port and data of its own: no PostgreSQL, no system service, nothing kept.
 */
export async function startTryton({ language = 'en', say = () => {} }: TrytonOptions = {}): Promise<Tryton> {
  await installPackages(say);
  const directory = await mkdtemp(join(tmpdir(), 'kam-tryton-'));
  const removeNow = () => rmSync(directory, { recursive: true, force: true });
  process.once('exit', removeNow);
  const undo = [
    async () => {
      await rm(directory, { recursive: true, force: true });
      process.off('exit', removeNow);
    },
  ];
  const stop = async () => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const account = { database: 'tryton', user: 'admin', password: 'key-account-2026' };
    say('creating the database');
    const configFile = await createDatabase({
      directory,
      name: account.database,
      password: account.password,
    });
    const server = await serve(configFile, account.database);
    undo.push(server.stop);
    say(`seeding ${server.url}`);
    const call = await signIn({ url: server.url, ...account });
    const parties = await seedParties(call);
    const userId = await finishSetUp(call, account.user);
    await seedBeside(call, parties[0]?.id ?? 0, userId);
    const speak = async (spoken: string) => {
      await call('model.res.user.write', [userId], { language: await languageId(call, spoken) });
    };
    await speak(language);
    return { url: server.url, ...account, parties, speak, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** While set-up steps are open, an administrator is met by their wizard, which pushes aside the page asked for. */
async function finishSetUp(call: Call, user: string): Promise<number> {
  const [id] = await call<[number]>('model.res.user.search', [['login', '=', user]]);
  const steps = await call<number[]>('model.ir.module.config_wizard.item.search', [['state', '=', 'open']]);
  await call('model.ir.module.config_wizard.item.write', steps, { state: 'done' });
  return id;
}
