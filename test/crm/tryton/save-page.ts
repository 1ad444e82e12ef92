/** Writes the page fixture of a party form anew: `npx tsx test/crm/tryton/save-page.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openParty } from './open-party.ts';
import { readFormMarkup } from './read-form-markup.ts';
import { startTryton } from './tryton-server.ts';

const target = join(import.meta.dirname, '../../fixtures/pages/tryton-party.html');

const tryton = await startTryton({ say: (progress) => console.log(`${progress} …`) });
try {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    // Chromium's sandbox does not work for root, who alone can install the packages.
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  await openParty(page, tryton, tryton.parties[0]?.id ?? 0);
  // Lists inside the form come after its fields.
  await page.getByText('purchasing@huaxin.example', { exact: true }).first().waitFor();
  const form = await page.evaluate(readFormMarkup);
  const address = page.url().replace(tryton.url, 'http://127.0.0.1:8000');
  await mkdir(join(target, '..'), { recursive: true });
  await writeFile(
    target,
    `<!doctype html>
<!-- Tryton 6.0, party form at ${address}
     Fictional company. Trimmed to the form; values are written as attributes, as the live page has them as properties only. -->
<html lang="en">
<head><meta charset="utf-8"><title>${await page.title()}</title></head>
<body>
${form}
</body>
</html>
`,
  );
  await browser.close();
  console.log(`wrote ${target}`);
} finally {
  await tryton.stop();
}
