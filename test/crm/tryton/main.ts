/** A live Tryton for use by hand: `npx tsx test/crm/tryton/main.ts [en|zh_CN]`, ended with Ctrl-C. */
import { partyUrl } from './open-party.ts';
import { startTryton, type TrytonOptions } from './tryton-server.ts';

const LANGUAGES: Record<string, NonNullable<TrytonOptions['language']>> = { en: 'en', zh_CN: 'zh_CN' };

const language = LANGUAGES[process.argv[2] ?? 'en'];
if (language === undefined) {
  console.error(`No such language: ${process.argv[2]}; there are ${Object.keys(LANGUAGES).join(' and ')}`);
  process.exit(2);
}
let ending = false;
const asked = Promise.race(
  (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(
    (signal) => new Promise((resolve) => process.once(signal, resolve)),
  ),
).then(() => {
  ending = true;
});
try {
  const tryton = await startTryton({ language, say: (progress) => console.log(`${progress} …`) });
  console.log(`\nTryton    ${tryton.url}/#${tryton.database}`);
  console.log(`User      ${tryton.user}\nPassword  ${tryton.password}\n`);
  for (const { id, name } of tryton.parties) console.log(`${name}\n  ${partyUrl(tryton, id)}`);
  console.log('\nCtrl-C ends it and removes its data.');
  await asked;
  await tryton.stop();
} catch (error) {
  // A terminal's Ctrl-C also reaches the programs that the start is waiting for: their failing is what was asked for.
  if (!ending) throw error;
}
