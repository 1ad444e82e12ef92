import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const manifestFile = path.join(root, 'manifest.xml');
const manifest = readFileSync(manifestFile, 'utf8');

const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');

describe('manifest.xml', () => {
  it('follows the schema', () => {
    const schema = path.join(import.meta.dirname, 'office-xsd/M.xsd');
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, manifestFile], { stdio: 'pipe' });
  });

  it('refers to resources that exist, and has none that nothing refers to', () => {
    const used = new Set(all(/\bresid="([^"]+)"/g));
    const given = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect([...used].sort()).toEqual([...given].sort());
  });

  it('keeps resource ids within the 32 characters that Office reads', () => {
    for (const id of all(/\bid="([^"]+)"/g)) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('points at files that the build makes', () => {
    const files = new Set(all(/"https:\/\/localhost:3000\/([^"]+)"/g));
    expect(files.size).toBeGreaterThan(0);
    for (const file of files) expect(existsSync(path.join(root, 'dist/addin', file)), file).toBe(true);
  });

  it('gives every text that a user sees in both languages', () => {
    const strings = [...manifest.matchAll(/<bt:String id="([^"]+)"[^>]*?(\/>|>[\s\S]*?<\/bt:String>)/g)];
    const untranslated = strings
      .filter(([, , body]) => !body?.includes('Locale="zh-CN"'))
      .map(([, id]) => id);
    // The namespace is what is typed in a cell, and is the same everywhere.
    expect(untranslated).toEqual(['Functions.Namespace']);
  });

  it('gives no action of the shared runtime a TaskpaneId', () => {
    expect(manifest).not.toContain('<ov:TaskpaneId');
  });
});
