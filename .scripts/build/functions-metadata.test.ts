import { describe, expect, it } from 'vitest';
import { functionsJson, readFunctionFile } from './functions-metadata.ts';

const described = (tag: string, declaration: string) =>
  `/**\n * Doubles.\n * @customfunction ${tag}\n * @param a A number.\n */\n${declaration}\n`;
const twice = 'export function twice(a: number): number { return 2 * a; }';

describe('a file of custom functions', () => {
  it('gives the id, the parameters and the name that the file exports', () => {
    const { functions, faults } = readFunctionFile(described('TWICE', twice), 'twice.ts');
    expect(faults).toEqual([]);
    expect(functions).toMatchObject([
      { exportName: 'twice', metadata: { id: 'TWICE', parameters: [{ name: 'a', type: 'number' }] } },
    ]);
    expect(JSON.parse(functionsJson(functions))).toMatchObject({
      allowErrorForDataTypeAny: true,
      functions: [{ id: 'TWICE' }],
    });
  });

  it('is left alone when it has no custom function', () => {
    expect(readFunctionFile(twice, 'twice.ts')).toEqual({ functions: [], faults: [] });
  });

  it.each([
    {
      why: 'an arrow, which the generator skips',
      source: described('TWICE', 'export const twice = (a: number): number => 2 * a;'),
    },
    {
      why: 'not exported',
      source: described('TWICE', 'function twice(a: number): number { return 2 * a; }'),
    },
    {
      why: 'an alias in the signature',
      source: described(
        'TWICE',
        'type Cell = number;\nexport function twice(a: Cell): number { return 2 * a; }',
      ),
    },
    { why: 'an id with the namespace', source: described('KAM.TWICE', twice) },
    { why: 'an id that Excel cannot read', source: described('两倍', twice) },
  ])('is refused: $why', ({ source }) => {
    expect(readFunctionFile(source, 'twice.ts').faults).not.toEqual([]);
  });
});
