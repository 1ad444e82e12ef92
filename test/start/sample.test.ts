import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../.scripts/browser.mjs';
import { displayWidth } from '../../.scripts/start/terminal/display-width.ts';
import { runStart, startProcess } from './run-start.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kam-start-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', () => {
  it.each([
    {
      lang: 'en',
      book: 'The book',
      action: '→',
      classes: ['Core', 'Secondary', 'Rising', 'Low', 'Prospect'],
    },
    { lang: 'zh-CN', book: '整体情况', action: '→', classes: ['高价值', '次价值', '潜在价值', '低价值'] },
  ])('prints the assessed sample book in $lang', async ({ lang, book, action, classes }) => {
    const { code, out, err } = await runStart(['--once', '--lang', lang, '--as-of', '2026-11-20']);
    expect(err).toBe('');
    expect(code).toBe(0);
    const [table = '', summary = ''] = out.split(`\n${book}\n`);
    expect(table).toContain('Quillmere Cable');
    expect(table).toContain('澹州市人民医院');
    expect(table.split(`\n  ${action} `).length).toBeGreaterThan(110);
    for (const name of classes) expect(summary).toMatch(new RegExp(`${name} \\d+`));
    expect(summary).toMatch(/A \d+ · B \d+ · C \d+/);
    expect(summary).toMatch(/0\.\d\d/);
    for (const line of out.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(120);
    expect(out).not.toMatch(/undefined|NaN|\{\w+\}/);
  });

  it('goes by the system’s language and says what it can do', async () => {
    expect((await runStart(['--help'], { LC_ALL: 'zh_CN.UTF-8' })).out).toContain('评估示例客户簿');
    expect((await runStart(['--help'])).out).toContain('--no-browser');
  });

  it('serves both, says what it could not do, and ends on Ctrl-C', async () => {
    const child = startProcess(['--no-browser'], { HOME: folder, USERPROFILE: folder });
    const said = await untilSays(child, 'Ctrl-C');
    const crm = /Demo CRM: (http:\/\/127\.0\.0\.1:\d+\/\S+)/.exec(said)?.[1] ?? '';
    const addin =
      /Excel add-in: (http:\/\/localhost:\d+\/),/.exec(said)?.[1]?.replace('localhost', '127.0.0.1') ?? '';
    expect(await (await fetch(crm)).text()).toContain('<title>Demo CRM</title>');
    expect((await fetch(`${addin}functions.js`)).status).toBe(200);
    expect(await (await fetch(`${addin}manifest.xml`)).text()).toContain(
      addin.replace('127.0.0.1', 'localhost'),
    );
    expect((await fetch(`${addin}../package.json`)).status).toBe(404);
    expect(said).toContain('office-addin-dev-certs');
    expect(said).toContain('as you said');
    expect(said).toContain('chrome-mv3');
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    await expect(fetch(crm)).rejects.toThrow();
    await expect(fetch(addin)).rejects.toThrow();
  });

  // The wrapper makes any browser headless; descriptors and arguments pass through it.
  it.skipIf(process.platform === 'win32')(
    'opens a browser with the extension, and ends it on Ctrl-C',
    async () => {
      const browser = await findBrowser();
      const wrapper = path.join(folder, 'browser');
      writeFileSync(wrapper, `#!/bin/sh\nexec "${browser}" --headless=new "$@"\n`);
      chmodSync(wrapper, 0o755);
      const child = startProcess([], { KAM_BROWSER: wrapper, DISPLAY: ':0', TMPDIR: folder });
      const said = await untilSays(child, 'Ctrl-C');
      expect(said).toContain('with the extension on a demo account');
      expect(said).toContain('side panel is open');
      const profiles = () => readdirSync(folder).filter((name) => name.startsWith('kam-sidecar-'));
      expect(profiles()).toHaveLength(1);
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGINT');
      expect(await ended).toBe(0);
      expect(profiles()).toEqual([]);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'says so when the browser does not start, and serves on',
    async () => {
      const broken = path.join(folder, 'broken');
      writeFileSync(broken, '#!/bin/sh\nexit 3\n');
      chmodSync(broken, 0o755);
      const child = startProcess([], { KAM_BROWSER: broken, DISPLAY: ':0' });
      const said = await untilSays(child, 'Ctrl-C');
      expect(said).toContain('did not take the extension');
      expect(said).toContain('Load unpacked');
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      expect(await ended).toBe(0);
    },
  );
});

function untilSays(child: ReturnType<typeof startProcess>, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (piece: string) => {
      said += piece;
      if (said.includes(words)) resolve(said);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
}
