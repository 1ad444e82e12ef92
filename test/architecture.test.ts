import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARROWS } from './architecture/arrows.ts';
import { faultsOf } from './architecture/faults-of.ts';

const root = path.resolve(import.meta.dirname, '..');
const SOURCE_FOLDERS = ['core', 'extension', 'addin', 'test', '.scripts'];

const TOP_LEVEL =
  /^(extension|addin|core|test|wxt\.config\.ts|vitest\.config\.ts|manifest\.xml|package(-lock)?\.json|tsconfig.*\.json|biome\.json|README.*\.md|LICENSE|CHANGELOG\.md|CONTRIBUTING\.md|\..+)$/;
const MADE = new Set(['node_modules', 'dist']);

const files = SOURCE_FOLDERS.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`),
);

describe('the repository', () => {
  it('has no import that its folder may not have', () => {
    const faults = files.flatMap((file) =>
      faultsOf(file, readFileSync(path.join(root, file), 'utf8')).map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('has no top-level name beside the agreed ones', () => {
    const others = readdirSync(root).filter((name) => !MADE.has(name) && !TOP_LEVEL.test(name));
    expect(others).toEqual([]);
  });

  it('states each arrow between domain folders once, with its reason', () => {
    const pairs = ARROWS.map(({ from, to }) => `${from} → ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { because } of ARROWS) expect(because).not.toBe('');
  });
});

describe('a forbidden import', () => {
  it.each([
    { why: 'core is pure', file: 'core/valuation/a.ts', source: `import { readFileSync } from 'node:fs';` },
    {
      why: 'core knows no browser API',
      file: 'core/account/a.ts',
      source: `import { browser } from 'wxt/browser';`,
    },
    { why: 'core knows no storage', file: 'core/account/a.ts', source: `import { openDB } from 'idb';` },
    { why: 'core knows no face', file: 'core/account/a.ts', source: `import { a } from '../../addin/a.ts';` },
    { why: 'components are in the panel', file: 'core/text/a.tsx', source: `import { h } from 'preact';` },
    {
      why: 'the full validator trips the CSP',
      file: 'core/playbook/a.ts',
      source: `import * as z from 'zod';`,
    },
    {
      why: 'spreadsheet files are read in sheet',
      file: 'core/account/a.ts',
      source: `import { read } from 'hucre';`,
    },
    {
      why: 'account is the ground',
      file: 'core/account/a.ts',
      source: `import { a } from '../playbook/a.ts';`,
    },
    { why: 'no arrow', file: 'core/valuation/a.ts', source: `import { a } from '../pipeline/a.ts';` },
    {
      why: 'no arrow for types either',
      file: 'core/valuation/a.ts',
      source: `import type { A } from '../care/a.ts';`,
    },
    {
      why: 'nor inside a type',
      file: 'core/valuation/a.ts',
      source: `export type A = import('../care/a.ts').A;`,
    },
    {
      why: 'nor later',
      file: 'core/valuation/a.ts',
      source: `export const a = () => import('../care/a.ts');`,
    },
    {
      why: 'nor passed on',
      file: 'core/valuation/a.ts',
      source: `export { a } from '../care/a.ts'; export const b = 1;`,
    },
    {
      why: 'text is there for types',
      file: 'core/needs/a.ts',
      source: `import { format } from '../text/format.ts';`,
    },
    {
      why: 'only assessment sees all',
      file: 'core/valuation/a.ts',
      source: `import { assess } from '../assessment/assess.ts';`,
    },
    {
      why: 'the panel shows',
      file: 'core/panel/A.tsx',
      source: `import { score } from '../valuation/score.ts';`,
    },
    {
      why: 'the sheet only reads',
      file: 'core/sheet/a.ts',
      source: `import { assess } from '../assessment/assess.ts';`,
    },
    { why: 'tests are no source', file: 'core/account/a.ts', source: `import a from '../../test/a.ts';` },
    { why: 'nor for unit tests', file: 'core/account/a.test.ts', source: `import a from '../../test/a.ts';` },
    { why: 'nor for scripts', file: '.scripts/a.ts', source: `import a from '../test/a.ts';` },
    {
      why: 'one CRM never knows another',
      file: 'extension/crm/tryton/a.ts',
      source: `import { a } from '../espocrm/a.ts';`,
    },
    {
      why: 'not even the generic one',
      file: 'extension/crm/tryton/a.ts',
      source: `import { a } from '../generic/a.ts';`,
    },
    {
      why: 'the contract knows no CRM',
      file: 'extension/crm/contract.ts',
      source: `import { a } from './tryton/a.ts';`,
    },
    {
      why: 'a reader does not store',
      file: 'extension/crm/generic/a.ts',
      source: `import { a } from '../../storage/a.ts';`,
    },
    {
      why: 'a reader needs no validator',
      file: 'extension/crm/generic/a.ts',
      source: `import * as z from 'zod/mini';`,
    },
    {
      why: 'a reader does not assess',
      file: 'extension/crm/generic/a.ts',
      source: `import { a } from '../../../core/assessment/a.ts';`,
    },
    {
      why: 'what is taught is kept elsewhere',
      file: 'extension/teaching/a.ts',
      source: `import { a } from '../storage/a.ts';`,
    },
    {
      why: 'files are checked outside the page',
      file: 'extension/teaching/page/a.ts',
      source: `import { a } from '../pack/a.ts';`,
    },
    {
      why: 'only entrypoints wire',
      file: 'extension/storage/a.ts',
      source: `import { a } from '../entrypoints/a.ts';`,
    },
    {
      why: 'only storage knows IndexedDB',
      file: 'extension/entrypoints/a.ts',
      source: `import { openDB } from 'idb';`,
    },
    {
      why: 'one face never knows the other',
      file: 'extension/entrypoints/a.ts',
      source: `import { a } from '../../addin/functions/a.ts';`,
    },
    {
      why: 'functions are thin',
      file: 'addin/functions/a.ts',
      source: `import { a } from '../workbook/a.ts';`,
    },
    {
      why: 'the workbook draws nothing',
      file: 'addin/workbook/a.ts',
      source: `import { a } from '../taskpane/a.ts';`,
    },
    {
      why: 'GPL is for tests only',
      file: 'addin/workbook/a.ts',
      source: `import { HyperFormula } from 'hyperformula';`,
    },
    {
      why: 'GPL is for test/ only',
      file: 'core/columns/a.test.ts',
      source: `import { HyperFormula } from 'hyperformula';`,
    },
    {
      why: 'the peer is for the bench only',
      file: 'core/actions/a.ts',
      source: `import { Engine } from 'json-rules-engine';`,
    },
    { why: 'a package must be listed', file: 'core/account/a.ts', source: `import _ from 'lodash';` },
    { why: 'paths are written out', file: 'core/account/a.ts', source: `import { a } from './a';` },
  ])('$file: $why', ({ file, source }) => expect(faultsOf(file, source)).toHaveLength(1));
});

describe('a forbidden global or form', () => {
  it.each([
    { why: 'core has no clock', file: 'core/care/a.ts', source: 'export const now = () => new Date();' },
    { why: 'core has no clock', file: 'core/care/a.ts', source: 'export const now = () => Date.now();' },
    {
      why: 'core has no randomness',
      file: 'core/sample/a.ts',
      source: 'export const a = () => Math.random();',
    },
    { why: 'Office.js is for workbook', file: 'addin/taskpane/a.ts', source: 'Office.onReady();' },
    {
      why: 'Office.js is for workbook',
      file: 'addin/functions/a.ts',
      source: 'export const a = () => Excel.run(b);',
    },
    { why: 'in types too', file: 'addin/taskpane/a.ts', source: 'export let range: Excel.Range;' },
    { why: 'by another way', file: 'addin/taskpane/a.ts', source: 'globalThis.Office.onReady();' },
    { why: 'a barrel', file: 'core/account/index.ts', source: `export * from './a.ts';` },
    { why: 'a barrel by any name', file: 'core/account/all.ts', source: `export { a } from './a.ts';` },
  ])('$file: $why', ({ file, source }) => expect(faultsOf(file, source)).toHaveLength(1));
});

describe('an allowed import', () => {
  it.each([
    {
      file: 'core/valuation/a.ts',
      source: `import { a } from '../account/a.ts'; import { b } from './b.ts';`,
    },
    { file: 'core/needs/a.ts', source: `import type { LocalText } from '../text/local-text.ts';` },
    { file: 'core/needs/a.ts', source: `import { type LocalText } from '../text/local-text.ts';` },
    { file: 'core/assessment/a.ts', source: `import { a } from '../pipeline/a.ts';` },
    {
      file: 'core/panel/A.tsx',
      source: `import { h } from 'preact'; import { a } from '../text/a.ts'; import './a.css';`,
    },
    {
      file: 'core/playbook/a.ts',
      source: `import * as z from 'zod/mini'; import { sha256 } from '@noble/hashes/sha2.js';`,
    },
    { file: 'core/care/a.ts', source: 'export const day = (asOf: number) => new Date(asOf);' },
    {
      file: 'core/care/a.test.ts',
      source: `import fc from 'fast-check'; import { a } from '../pipeline/a.ts';`,
    },
    {
      file: 'extension/crm/tryton/a.ts',
      source: `import { a } from '../contract.ts'; import { b } from './b.ts';`,
    },
    {
      file: 'extension/crm/known-crms.ts',
      source: `import { a } from './tryton/a.ts'; import { b } from './espocrm/b.ts';`,
    },
    { file: 'extension/storage/a.ts', source: `import { openDB } from 'idb';` },
    { file: 'extension/entrypoints/reader.ts', source: `import { a } from '../crm/generic/a.ts';` },
    { file: 'addin/workbook/a.ts', source: 'await Excel.run(b);' },
    {
      file: 'addin/functions/a.ts',
      source: `throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue);`,
    },
    { file: 'test/excel/a.test.ts', source: `import { HyperFormula } from 'hyperformula';` },
  ])('$file: $source', ({ file, source }) => expect(faultsOf(file, source)).toEqual([]));
});
