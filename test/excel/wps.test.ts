import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type FunctionMetadata, loadFunctions, metadata } from './host.ts';
import { callOn, PLATFORMS, type Platform } from './platforms.ts';
import { SAMPLE_CALLS } from './sample-calls.ts';
import { withErrorTexts } from './sheets.ts';

const dist = path.resolve(import.meta.dirname, '../../dist/wps');
const read = (name: string) => readFileSync(path.join(dist, name), 'utf8');
/** How COM says that an optional argument was left out; functions written for WPS have to reckon with it. */
const OMITTED = -2_147_352_572;
const SLOT = Symbol.for('kam-sidecar.playbook-in-use');

/** Functions as functions.js registers them, by namespace and name. */
function loadWps(): Map<string, (...args: unknown[]) => unknown> {
  const registered = new Map<string, (...args: unknown[]) => unknown>();
  const AddCustomFunction = (namespace: string, name: string, callback: () => unknown) => {
    registered.set(`${namespace}.${name}`, callback);
  };
  new Script(read('functions.js')).runInContext(createContext({ wps: { AddCustomFunction } }));
  return registered;
}

describe('the add-in for WPS', () => {
  it('has the files of an add-in, each owning up to what was not tried', () => {
    const names = readdirSync(dist).sort();
    expect(names).toEqual(
      ['functions.js', 'functions.json', 'index.html', 'manifest.xml', 'package.json', 'publish.xml'].concat([
        'ribbon.js',
        'ribbon.xml',
      ]),
    );
    for (const name of names.filter((one) => !one.endsWith('.json'))) {
      expect(read(name).slice(0, 400), name).toMatch(/Not tried in WPS itself/);
    }
  });

  it.each(['manifest.xml', 'ribbon.xml', 'publish.xml'])('%s is well formed', (name) => {
    expect(() => execFileSync('xmllint', ['--noout', '--nonet', path.join(dist, name)])).not.toThrow();
  });

  it('names the file of functions and the namespace where WPS looks for them', () => {
    expect(read('manifest.xml')).toMatch(/<Uri>\/functions\.json<\/Uri>\s*<Namespace>KAM<\/Namespace>/);
    expect(read('index.html')).toContain('src="./functions.js"');
    for (const callback of ['OnAddinLoad', 'OnAction']) {
      expect(read('ribbon.xml')).toContain(`"${callback}"`);
      expect(read('ribbon.js')).toContain(`function ${callback}(`);
    }
    expect(JSON.parse(read('package.json'))).toMatchObject({ addonType: 'et' });
  });

  it('describes every function in the types that WPS knows', () => {
    const { functions } = JSON.parse(read('functions.json')) as {
      functions: {
        name: string;
        description: string;
        parameters: { name: string; type: string }[];
        result: { type: string };
      }[];
    };
    expect(functions.map(({ name }) => name)).toEqual(metadata.functions.map(({ id }) => id));
    for (const [at, { name, parameters, result }] of functions.entries()) {
      expect(name).toMatch(/^[a-zA-Z_][a-zA-Z0-9_]*$/);
      expect(parameters.map((one) => one.name)).toEqual(
        metadata.functions[at]?.parameters.map((one) => one.name),
      );
      for (const { type } of [...parameters, result]) {
        expect(type).toMatch(/^(any|string|number|boolean)(\[\]\[\])?\??$/);
      }
    }
    const value = functions.find(({ name }) => name === 'VALUE');
    expect(value?.parameters.map(({ type }) => type)).toEqual(['any[][]', 'any[][]', 'any?']);
  });

  it('registers the same functions, and nothing in a WPS without custom functions', () => {
    expect([...loadWps().keys()]).toEqual(metadata.functions.map(({ id }) => `KAM.${id}`));
    const script = new Script(read('functions.js'));
    expect(() => script.runInContext(createContext({}))).not.toThrow();
    expect(() => script.runInContext(createContext({ wps: {} }))).not.toThrow();
  });
});

describe.each([
  { omitted: 'left out', wps: { ...(PLATFORMS[1] as Platform), omitted: undefined }, fill: undefined },
  { omitted: 'as COM says it', wps: { ...(PLATFORMS[1] as Platform), omitted: undefined }, fill: OMITTED },
])('with optional arguments $omitted', ({ wps, fill }) => {
  const chinese = { [SLOT]: { state: { status: 'default' }, displayLanguage: 'zh-CN' } };
  const excel = loadFunctions({ globals: chinese });
  const functions = loadWps();

  it.each(metadata.functions)('KAM.$id gives what Excel gives in Chinese', (one) => {
    const args = SAMPLE_CALLS[one.id];
    if (args === undefined) throw new Error(`test/excel/sample-calls.ts has no call of ${one.id}`);
    const called = functions.get(`KAM.${one.id}`) as (...given: unknown[]) => unknown;
    const filled = (...given: unknown[]) => called(...given.map((cell) => cell ?? fill));
    const expected = callOn(wps, one as FunctionMetadata, excel.get(one.id) as never, args);
    expect(callOn(wps, one as FunctionMetadata, filled, args)).toEqual(withErrorTexts(expected));
  });
});

describe('what goes wrong in WPS', () => {
  const functions = loadWps();
  it.each([
    { why: 'a text for a number', id: 'CAC', args: ['lots', 365, 4], says: /^#VALUE! yearlyCost.*lots/ },
    { why: 'no headers', id: 'VALUE', args: [null, [['b']]], says: /^#VALUE! headers/ },
    { why: 'nothing known', id: 'GINI', args: [[['']]], says: /^#N\/A / },
  ])('is a text in the cell, never a number: $why', ({ id, args, says }) => {
    expect(functions.get(`KAM.${id}`)?.(...args)).toMatch(says);
  });
});
