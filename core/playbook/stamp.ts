import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import type { Playbook } from './schema.ts';

/** Which model a number came from. */
export interface PlaybookStamp {
  readonly name: string;
  readonly version: string;
  /** First 12 hex digits of the SHA-256 of the canonical JSON. */
  readonly hash: string;
}

// Hashing a playbook takes a millisecond; a book of ten thousand accounts asks for it as often.
const stamps = new WeakMap<Playbook, PlaybookStamp>();

/** Name, version and content hash of a playbook. The same content has the same hash whatever the order of its keys. */
export function stampOf(playbook: Playbook): PlaybookStamp {
  const known = stamps.get(playbook);
  if (known !== undefined) return known;
  // The language is how results are told, not what they are: two languages share one model.
  const { language: _language, ...policy } = playbook;
  const stamp = {
    name: playbook.name,
    version: playbook.version,
    hash: bytesToHex(sha256(utf8(canonicalJson(policy)))).slice(0, 12),
  };
  stamps.set(playbook, stamp);
  return stamp;
}

/** The stamp in one line, the same in every face: `Generic B2B 1.0.0 · 3f9a2c1b77e0`. */
export function stampText({ name, version, hash }: PlaybookStamp): string {
  return `${name} ${version} · ${hash}`;
}

/** UTF-8 without TextEncoder, which some hosts of the functions lack. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const part of encodeURIComponent(text).matchAll(/%([0-9A-F]{2})|(.)/gs)) {
    bytes.push(part[1] === undefined ? (part[2] as string).charCodeAt(0) : Number.parseInt(part[1], 16));
  }
  return Uint8Array.from(bytes);
}
