import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';

// Draws the PNG icons from the SVG marks: npx tsx .scripts/icons/main.ts
const targets = [
  { folder: 'extension/public/icons', sizes: [16, 32, 48, 128] },
  { folder: 'addin/public/icons', sizes: [16, 32, 64, 80, 128, 192] },
  // White on nothing: Microsoft 365 lays it over a colour of its own.
  { folder: 'addin/public/icons', sizes: [32], mark: 'mark-outline.svg', prefix: 'outline-' },
];

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error('No Chromium-family browser found');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { folder, sizes, mark: only, prefix = '' } of targets) {
  for (const size of sizes) {
    const mark = readFileSync(
      new URL(only ?? (size < 32 ? 'mark-small.svg' : 'mark.svg'), import.meta.url),
      'utf8',
    );
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`,
    );
    writeFileSync(`${folder}/${prefix}${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
