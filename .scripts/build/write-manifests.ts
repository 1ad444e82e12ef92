import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCAL_ADDRESS } from './host-address.ts';
import { unifiedManifest } from './unified-manifest.ts';

/** Writes what Office is told of the add-in, for the address at which it will be served. */
export function writeManifests(root: string, outDir: string, address: string): void {
  const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  const xml = source.replaceAll(LOCAL_ADDRESS, address);
  const { manifest, chinese } = unifiedManifest(xml, address);
  writeFileSync(path.join(outDir, 'manifest.xml'), xml);
  writeFileSync(path.join(outDir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(path.join(outDir, 'zh-cn.json'), `${JSON.stringify(chinese, null, 2)}\n`);
}
