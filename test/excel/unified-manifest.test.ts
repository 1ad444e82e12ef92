import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import { describe, expect, it } from 'vitest';
import { unifiedManifest } from '../../.scripts/build/unified-manifest.ts';

const root = path.resolve(import.meta.dirname, '../..');
const addin = path.join(root, 'dist/addin');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const schema = (name: string) => read(path.join(import.meta.dirname, `teams-schema/${name}.schema.json`));

// Formats are checked below by what is in them; the schemas use words of older drafts besides.
const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true });
const validManifest = ajv.compile(schema('MicrosoftTeams'));
const validTexts = ajv.compile(schema('MicrosoftTeams.Localization'));

const builtXml = readFileSync(path.join(addin, 'manifest.xml'), 'utf8');
const localXml = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const away = 'https://kam.example.com/addin/';

describe.each([
  {
    host: 'as built',
    xml: builtXml,
    manifest: read(path.join(addin, 'manifest.json')),
    chinese: read(path.join(addin, 'zh-cn.json')),
  },
  {
    host: "a host of the team's own",
    xml: localXml.replaceAll('https://localhost:3000/', away),
    ...unifiedManifest(localXml.replaceAll('https://localhost:3000/', away), away),
  },
])('the unified manifest, $host', ({ xml, manifest, chinese }) => {
  it("follows Microsoft's schema", () => {
    validManifest(manifest);
    expect(validManifest.errors).toBeNull();
  });

  it("says in Chinese what Microsoft's schema lets it say", () => {
    validTexts(chinese);
    expect(validTexts.errors).toBeNull();
    for (const [key, text] of Object.entries(chinese)) {
      if (key !== '$schema') expect(text, key).toMatch(/\p{Script=Han}/u);
    }
  });

  it('translates texts that are there, and every one of them', () => {
    const at = (key: string) =>
      key.split(/[.[\]]+/).reduce<unknown>((value, part) => {
        return part === '' ? value : (value as Record<string, unknown> | undefined)?.[part];
      }, manifest);
    for (const key of Object.keys(chinese)) expect(at(key), key).toBeTypeOf('string');
    const labels = JSON.stringify(manifest).match(/"(label|title|displayName)":/g) ?? [];
    expect(Object.keys(chinese).filter((key) => /\.(label|title|displayName)$/.test(key))).toHaveLength(
      labels.length,
    );
  });

  it('has the addresses of the XML one and no other', () => {
    const inXml = new Set(xml.match(/(?<=Value=")https:\/\/[^"]*/g));
    const inJson = JSON.stringify({ ...manifest, $schema: '' }).match(/https?:\/\/[^"]*/g) ?? [];
    expect(inJson.length).toBeGreaterThan(5);
    for (const url of inJson) expect(inXml, url).toContain(url);
  });

  it('runs functions and pane in one lasting runtime, which the button opens', () => {
    const [{ runtimes, ribbons, requirements }] = (manifest as { extensions: Extension[] }).extensions as [
      Extension,
    ];
    expect(runtimes).toHaveLength(1);
    expect(runtimes[0]).toMatchObject({
      lifetime: 'long',
      customFunctions: { namespace: { id: 'KAM', name: 'KAM' } },
    });
    expect(runtimes[0]?.actions.map(({ id }) => id)).toEqual([
      ribbons[0]?.tabs[0]?.groups[0]?.controls[0]?.actionId,
    ]);
    expect(requirements.capabilities).toContainEqual({ name: 'CustomFunctionsRuntime', minVersion: '1.3' });
  });
});

it.each([
  { file: 'icons/192.png', size: 192 },
  { file: 'icons/outline-32.png', size: 32 },
])('$file is there, $size pixels wide and high', ({ file, size }) => {
  const png = readFileSync(path.join(addin, file));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

it('refuses what the schema does not know: the check is one', () => {
  const manifest = read(path.join(addin, 'manifest.json'));
  expect(validManifest({ ...manifest, accentColor: 'teal' })).toBe(false);
  expect(validManifest({ ...manifest, taskpane: true })).toBe(false);
  manifest.extensions[0].runtimes[0].customFunctions.namespace.id = '大客户';
  expect(validManifest(manifest)).toBe(false);
});

interface Extension {
  readonly requirements: { readonly capabilities: readonly unknown[] };
  readonly runtimes: readonly { readonly actions: readonly { readonly id: string }[] }[];
  readonly ribbons: readonly {
    readonly tabs: readonly {
      readonly groups: readonly { readonly controls: readonly { readonly actionId: string }[] }[];
    }[];
  }[];
}
