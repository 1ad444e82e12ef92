import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const file = path.join(root, 'manifest.xml');
const xml = readFileSync(file, 'utf8');

/** Values of one attribute of one element, whatever its prefix. */
function attributes(element: string, attribute: string): string[] {
  const tags = xml.match(new RegExp(`<(?:\\w+:)?${element}\\s[^>]*>`, 'g')) ?? [];
  return tags.flatMap((tag) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1] ?? []);
}

/** Texts of a group of resources, overrides in other languages among them. */
function texts(group: string): string[] {
  const body = new RegExp(`<bt:${group}>(.*?)</bt:${group}>`, 's').exec(xml)?.[1] ?? '';
  return [...body.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, text]) => text as string);
}

describe('the manifest', () => {
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
    const resources = ['Image', 'Url', 'String']
      .flatMap((element) => attributes(element, 'id'))
      .filter((id) => id !== '');
    const ids = xml.match(/<bt:(?:Image|Url|String)\sid="[^"]*"/g) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    const surface = [
      ...attributes('OfficeTab', 'id'),
      ...attributes('Group', 'id'),
      ...attributes('Control', 'id'),
    ];
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

  it('says every text in Chinese too', () => {
    const strings = [
      ...xml.matchAll(
        /<bt:String\s+id="([^"]*)"[^>]*?(\/?)>(.*?)(?=<bt:String|<\/bt:(?:Short|Long)Strings)/gs,
      ),
    ];
    const single = strings.filter(([, , , body]) => !body?.includes('Locale="zh-CN"')).map(([, id]) => id);
    // The namespace is an identifier, alike in every language.
    expect(single).toEqual(['Functions.Namespace']);
    for (const element of ['DisplayName', 'Description']) {
      expect(xml).toMatch(new RegExp(`<${element}\\s[^>]*>\\s*<Override Locale="zh-CN"`));
    }
  });

  it('is served over https alone', () => {
    const urls = [...xml.matchAll(/(?:DefaultValue|Value)="(\w+:\/\/[^"]*)"/g)].map(
      ([, url]) => url as string,
    );
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(url).toMatch(/^https:\/\//);
  });

  it('points at files that the build makes', () => {
    const files = new Set(
      [...xml.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, name]) => name as string),
    );
    expect(files.size).toBeGreaterThan(0);
    for (const name of files) expect(existsSync(path.join(root, 'dist/addin', name)), name).toBe(true);
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

  it('names icons that are there', () => {
    const icons = [...xml.matchAll(/icons\/(\d+)\.png/g)].map(([, size]) => Number(size));
    for (const size of new Set(icons)) {
      const png = readFileSync(path.join(root, `addin/public/icons/${size}.png`));
      // Width and height stand in the header chunk of a PNG.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});
