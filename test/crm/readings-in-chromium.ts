import type { PageReading } from '../../extension/crm/page-reading.ts';
import { bundled } from './bundled.ts';
import { startBrowser } from './start-browser.ts';

interface PageToRead {
  readonly html: string;
  readonly url: string;
}

/** What the generic reader reads off each page, opened in a browser at its address. */
export async function readingsInChromium(pages: readonly PageToRead[]): Promise<PageReading[]> {
  const entry = new URL('../../extension/crm/generic/read-page.ts', import.meta.url);
  const script = await bundled(entry, 'kamReader');
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({ javaScriptEnabled: true });
    return await Promise.all(pages.map(read));

    async function read({ html, url }: PageToRead): Promise<PageReading> {
      const page = await context.newPage();
      await page.route('**/*', (route) =>
        route.request().resourceType() === 'document'
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort(),
      );
      await page.goto(url);
      const reading = await page.evaluate<PageReading>(`${script}; kamReader.readPage(document, location)`);
      await page.close();
      return reading;
    }
  } finally {
    await browser.close();
  }
}
