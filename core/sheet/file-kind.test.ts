import { describe, expect, it } from 'vitest';
import { fileKind, markupKind } from './file-kind.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string) => [...text].map((character) => `${character}\0`).join('');

describe('fileKind', () => {
  it.each([
    { kind: 'empty', start: '' },
    { kind: 'text', start: 'name,revenue' },
    { kind: 'xlsx', start: 'PK\x03\x04...[Content_Types].xml...xl/workbook.xml' },
    { kind: 'xlsb', start: 'PK\x03\x04...[Content_Types].xml...xl/workbook.bin' },
    { kind: 'ods', start: 'PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheet' },
    { kind: 'numbers', start: 'PK\x03\x04..Index/Document.iwa' },
    { kind: 'archive', start: 'PK\x03\x04..[Content_Types].xml..word/document.xml' },
    { kind: 'xls', start: `\xd0\xcf\x11\xe0..${wide('Workbook')}` },
    { kind: 'encrypted', start: `\xd0\xcf\x11\xe0..${wide('EncryptedPackage')}` },
    { kind: 'pdf', start: '%PDF-1.7' },
    { kind: 'binary', start: '\x89PNG....' },
  ])('$kind', ({ kind, start }) => expect(fileKind(bytes(start))).toBe(kind));
});

describe('markupKind', () => {
  it.each([
    { text: '\n<!DOCTYPE html><table>', kind: 'html', why: 'a page named .xls' },
    { text: '<table><tr><td>a', kind: 'html', why: 'a bare table, as many CRMs export' },
    { text: '<?xml version="1.0"?><Workbook>', kind: 'xml', why: 'XML Spreadsheet 2003' },
    { text: '<?xml version="1.0"?><html>', kind: 'html', why: 'XHTML' },
    { text: '[{"name":"a"}]', kind: 'json', why: 'records' },
    { text: '{ "name": 1 }', kind: 'json', why: 'one record' },
    { text: '[1] Accounts,revenue', kind: undefined, why: 'a header may start with a bracket' },
    { text: '<unknown>,5', kind: undefined, why: 'so may a value' },
  ])('$kind: $why', ({ text, kind }) => expect(markupKind(text)).toBe(kind));
});
