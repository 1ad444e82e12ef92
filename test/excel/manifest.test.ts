import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LOCAL_ADDRESS } from '../../.scripts/build/host-address.ts';
import { writeManifests } from '../../.scripts/build/write-manifests.ts';
import { manifestReader } from './manifest-reader.ts';

const root = path.resolve(import.meta.dirname, '../..');
const addin = path.join(root, 'dist/addin');
const elsewhere = mkdtempSync(path.join(tmpdir(), 'kam-manifest-'));
writeManifests(root, elsewhere, 'https://kam.example.com/addin/');
afterAll(() => rmSync(elsewhere, { recursive: true }));

describe.each([
  // What lies in dist may have been built for any host.
  { host: 'as built', folder: addin, address: addressOf(addin) },
  { host: "a host of the team's own", folder: elsewhere, address: 'https://kam.example.com/addin/' },
])('the manifest, $host', ({ folder, address }) => {
  const file = path.join(folder, 'manifest.xml');
  const xml = readFileSync(file, 'utf8');
  const { attributes, texts, stringsInOneLanguage, addresses } = manifestReader(xml);

  it('follows the schemas of Office', () => {
    // Needs xmllint: libxml2-utils on Debian, part of macOS.
    const schema = path.join(import.meta.dirname, 'office-xsd/M.xsd');
    expect(() =>
      execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], { stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('has a resource for every resid, and no resource in vain', () => {
    const defined = ['Image', 'Url', 'String'].flatMap((element) => attributes(element, 'id'));
    const used = [...xml.matchAll(/\sresid="([^"]*)"/g)].map(([, id]) => id as string);
    expect(new Set(used)).toEqual(new Set(defined));
  });

  it('has no id twice, and none above 32 characters', () => {
    const resources = ['Image', 'Url', 'String'].flatMap((element) => attributes(element, 'id'));
    expect(new Set(resources).size).toBe(resources.length);
    const surface = ['OfficeTab', 'Group', 'Control'].flatMap((element) => attributes(element, 'id'));
    expect(new Set(surface).size).toBe(surface.length);
    for (const id of [...resources, ...surface]) expect(id.length, id).toBeLessThanOrEqual(32);
  });

  it.each([
    { group: 'ShortStrings', most: 125 },
    { group: 'LongStrings', most: 250 },
  ])('keeps $group to $most characters', ({ group, most }) => {
    expect(texts(group).length).toBeGreaterThan(0);
    for (const text of texts(group)) expect(text.length, text).toBeLessThanOrEqual(most);
  });

  it('keeps name, description and provider to the lengths that Office shows', () => {
    const values = (element: string) => [
      ...(new RegExp(`<${element}\\s.*?</${element}>`, 's').exec(xml)?.[0] ?? '').matchAll(
        /Value="([^"]*)"/g,
      ),
    ];
    expect(values('DisplayName')).toHaveLength(2);
    for (const [, name = ''] of values('DisplayName')) expect(name.length).toBeLessThanOrEqual(125);
    for (const [, text = ''] of values('Description')) expect(text.length).toBeLessThanOrEqual(250);
    expect(xml).toMatch(/<ProviderName>[^<]{1,125}<\/ProviderName>/);
    expect(xml).toMatch(/<Id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/);
  });

  it('says every text in Chinese too', () => {
    // The namespace is an identifier, alike in every language.
    expect(stringsInOneLanguage()).toEqual(['Functions.Namespace']);
    for (const element of ['DisplayName', 'Description']) {
      expect(xml).toMatch(new RegExp(`<${element}\\s[^>]*>\\s*<Override Locale="zh-CN"`));
    }
  });

  it('names one host alone, over https', () => {
    expect(addresses().length).toBeGreaterThan(5);
    for (const url of addresses()) expect(url.startsWith(address), url).toBe(true);
    expect(new URL(address).protocol).toBe('https:');
    if (address !== LOCAL_ADDRESS) expect(xml).not.toContain('localhost');
  });

  it('points at files that the build makes', () => {
    for (const url of addresses()) {
      const name = url.slice(address.length);
      expect(existsSync(path.join(addin, name)), name).toBe(true);
    }
  });

  it('runs functions and pane in one runtime', () => {
    expect(xml).toMatch(/<ov:Runtime resid="Taskpane\.Url" lifetime="long"\/>/);
    expect(xml).toMatch(/<ov:Page>\s*<ov:SourceLocation resid="Taskpane\.Url"\/>/);
    // A pane of its own id would be a second page, and the functions would not see its playbook.
    expect(xml).not.toMatch(/TaskpaneId>/);
  });

  it('asks for the function runtime that shows messages in errors', () => {
    expect(xml).toMatch(/<Set Name="CustomFunctionsRuntime" MinVersion="1\.3"\/>/);
  });

  it('has icons of the sizes that Office asks for, in the pixels that their names say', () => {
    expect(attributes('Image', 'size').map(Number)).toEqual([16, 32, 80, 16, 32, 80]);
    expect(attributes('IconUrl', 'DefaultValue')).toEqual([`${address}icons/32.png`]);
    expect(attributes('HighResolutionIconUrl', 'DefaultValue')).toEqual([`${address}icons/64.png`]);
    for (const size of [16, 32, 64, 80]) expect(pixels(`icons/${size}.png`)).toEqual([size, size]);
  });
});

it('leaves no other word of a host in what is served', () => {
  const served = readdirSync(addin, { recursive: true, encoding: 'utf8' }).filter(
    // The help of each function stands at the address that the build is for, as the manifests do.
    (name) => /\.(js|json|html|css)$/.test(name) && !/^(manifest|functions)\.json$/.test(name),
  );
  expect(served.length).toBeGreaterThan(3);
  for (const name of served) {
    expect(readFileSync(path.join(addin, name), 'utf8'), name).not.toMatch(/localhost|127\.0\.0\.1/);
  }
});

it('leads from every function to its place on the help page beside it', () => {
  const { functions } = JSON.parse(readFileSync(path.join(addin, 'functions.json'), 'utf8')) as {
    functions: { id: string; helpUrl: string }[];
  };
  const page = readFileSync(path.join(addin, 'help.html'), 'utf8');
  for (const { id, helpUrl } of functions) {
    expect(helpUrl).toBe(`https://localhost:3000/help.html#${id}`);
    expect(page).toContain(`id="${id}"`);
  }
});

it('stops the build at an address that Office would refuse, and says why', () => {
  const build = () =>
    execFileSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', '.scripts/build/main.ts', '--host', 'http://kam.example.com/'],
      { cwd: root, stdio: 'pipe', encoding: 'utf8' },
    );
  expect(build).toThrow(/--host: “http:\/\/kam\.example\.com\/” does not begin with https/);
});

/** Width and height as they stand in the header chunk of a PNG. */
function pixels(name: string): number[] {
  const png = readFileSync(path.join(addin, name));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function addressOf(folder: string): string {
  const xml = readFileSync(path.join(folder, 'manifest.xml'), 'utf8');
  return /<SourceLocation DefaultValue="([^"]*)taskpane\.html"/.exec(xml)?.[1] ?? '';
}
