import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFunctions } from '../../../.scripts/build/functions-metadata.ts';
import { EXAMPLES } from './examples.ts';

const functions = readFunctions(path.resolve(import.meta.dirname, '..')).map(({ metadata }) => metadata);

describe('what KAM.HELP says', () => {
  it('is what the doc comments say', async () => {
    const known = functions.map(({ id, description, parameters }) => ({
      id,
      description,
      parameters: parameters.map((one) => ({
        name: one.name,
        description: one.description,
        optional: one.optional === true,
      })),
    }));
    await expect(`${JSON.stringify(known, null, 2)}\n`).toMatchFileSnapshot('./known-functions.json');
  });

  it('has an example for every function and for no other', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(functions.map(({ id }) => id).sort());
    for (const [id, formula] of Object.entries(EXAMPLES))
      expect(formula).toMatch(new RegExp(`^=KAM\\.${id}\\(`));
  });

  it.each(
    functions.flatMap(({ id, description = '', parameters }) => [
      { what: id, text: description },
      ...parameters.map(({ name, description: text = '' }) => ({ what: `${id} ${name}`, text })),
    ]),
  )('describes $what in English, then in Chinese', ({ text }) => {
    const at = text.search(/\p{Script=Han}/u);
    expect(text.slice(0, at)).toMatch(/^[A-Za-z].*[.] $/);
    expect(text.slice(at)).toMatch(/[。]$/u);
  });
});
