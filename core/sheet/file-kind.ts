/** What a file is, by its first bytes; its name is not trusted. */
export type FileKind =
  | 'empty'
  | 'text'
  | 'xlsx'
  | 'xls'
  | 'xlsb'
  | 'ods'
  | 'numbers'
  | 'encrypted'
  | 'pdf'
  | 'html'
  | 'xml'
  | 'json'
  | 'archive'
  | 'binary';

/** Reads the kind off the bytes alone. Text that is markup is told apart by {@link markupKind}. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return zipKind(bytes);
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) {
    // Office wraps a workbook with a password in the container that the old format used.
    return contains(bytes, utf16('EncryptedPackage')) ? 'encrypted' : 'xls';
  }
  if (startsWith(bytes, '\x09\x08') || startsWith(bytes, '\x09\x04')) return 'xls';
  if (startsWith(bytes, '%PDF')) return 'pdf';
  if (startsWith(bytes, '\x89PNG') || startsWith(bytes, '\xff\xd8\xff') || startsWith(bytes, '\x1f\x8b'))
    return 'binary';
  return 'text';
}

/** Kinds that are text yet no table. Web pages with the name .xls are a common export. */
export function markupKind(text: string): 'html' | 'xml' | 'json' | undefined {
  const start = text.slice(0, 2_000).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<table|<meta|<div)/.test(start)) return 'html';
  if (start.startsWith('<?xml')) return /<html/.test(start) ? 'html' : 'xml';
  if (/^(\{\s*["}]|\[\s*[[{"])/.test(start)) return 'json';
  return undefined;
}

function zipKind(bytes: Uint8Array): FileKind {
  if (contains(bytes, 'opendocument.spreadsheet')) return 'ods';
  if (contains(bytes, 'xl/workbook.bin')) return 'xlsb';
  if (contains(bytes, '[Content_Types].xml') && contains(bytes, 'xl/')) return 'xlsx';
  return contains(bytes, '.iwa') ? 'numbers' : 'archive';
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return matchesAt(bytes, text, 0);
}

function contains(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (matchesAt(bytes, text, at)) return true;
  }
  return false;
}

function matchesAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let offset = 0; offset < text.length; offset++) {
    if (bytes[at + offset] !== text.charCodeAt(offset)) return false;
  }
  return true;
}

function utf16(text: string): string {
  return [...text].map((character) => `${character}\0`).join('');
}
