/**
 * Reads a fictional account off a running EspoCRM in every way, and says how much of it each way gave:
 * `npx tsx test/crm/espocrm/main.ts http://127.0.0.1:8080/ USER PASSWORD`. The account is made if it is not there.
 * With `--save` it writes the fixtures that the tests read.
 */
import { writeFile } from 'node:fs/promises';
import { bundled } from '../bundled.ts';
import { factsGiven, factsOnPage, recallLine, recallOf } from '../facts-read.ts';
import type { ReadInPage } from '../read-in-page.ts';
import { startBrowser } from '../start-browser.ts';
import { espocrmClient } from './espocrm-client.ts';
import { recordAccount } from './record-account.ts';
import { seedAccount } from './seed-account.ts';

const [url, user, password] = process.argv.slice(2).filter((word) => word !== '--save');
if (url === undefined || user === undefined || password === undefined) {
  console.error(
    'Say where it is and who signs in: npx tsx test/crm/espocrm/main.ts URL USER PASSWORD [--save]',
  );
  process.exit(2);
}
const { id, facts } = await seedAccount(espocrmClient({ url, user, password }));
const browser = await startBrowser();
try {
  const page = await browser.newPage();
  await page.goto(url);
  await page.locator('#field-userName').fill(user);
  await page.locator('#field-password').fill(password);
  await page.locator('#btn-login').click();
  await page.locator('#navbar a[href^="#User/view/"]').first().waitFor({ state: 'attached' });
  await page.goto(`${url}#Account/view/${id}`);
  // The lists stand in a tab behind and are loaded all the same.
  for (const list of ['opportunities', 'contacts'])
    await page.locator(`.panel[data-name="${list}"] .list-row`).first().waitFor({ state: 'attached' });

  if (process.argv.includes('--save')) {
    const { html, ...answers } = await recordAccount(page, id);
    const fixture = (ending: string) => new URL(`../fixtures/espocrm-account.${ending}`, import.meta.url);
    await writeFile(fixture('html'), html);
    await writeFile(fixture('json'), `${JSON.stringify(answers, null, 2)}\n`);
  }
  const script = await bundled(new URL('../read-in-page.ts', import.meta.url), 'kamRead');
  const read: ReadInPage = await page.evaluate(
    `${script}; globalThis.kamRead = kamRead; kamRead.readInPage()`,
  );
  console.log(recallLine('EspoCRM, interface', recallOf(facts, factsGiven(read.api, 'api'))));
  console.log(recallLine('EspoCRM, known places on the page', recallOf(facts, factsGiven(read.dom, 'dom'))));
  console.log(recallLine('EspoCRM, generic reader alone', recallOf(facts, factsOnPage(read.generic))));
  // Since 9 the lists stand in a tab of their own.
  const lists = page.locator('.bottom > .tabs [data-tab="1"]');
  if ((await lists.count()) > 0) {
    await lists.click();
    const opened: ReadInPage = await page.evaluate('kamRead.readInPage()');
    const who = 'EspoCRM, generic reader alone, the lists in front';
    console.log(recallLine(who, recallOf(facts, factsOnPage(opened.generic))));
  }
} finally {
  await browser.close();
}
