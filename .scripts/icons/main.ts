import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser.mjs';

// Draws the PNG icons from the SVG marks: npx tsx .scripts/icons/main.ts
const targets = [
  { folder: 'extension/public/icons', sizes: [16, 32, 48, 128] },
  { folder: 'addin/public/icons', sizes: [16, 32, 64, 80, 128] },
];

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error('No Chromium-family browser found');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { folder, sizes } of targets) {
  for (const size of sizes) {
    const mark = readFileSync(new URL(size < 32 ? 'mark-small.svg' : 'mark.svg', import.meta.url), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`,
    );
    writeFileSync(`${folder}/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
