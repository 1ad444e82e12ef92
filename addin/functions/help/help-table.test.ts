import { describe, expect, it } from 'vitest';
import METADATA from '../../functions.json' with { type: 'json' };
import { EXAMPLES } from './examples.ts';

describe('what KAM.HELP says', () => {
  it('has an example for every function and for no other', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(METADATA.functions.map(({ id }) => id).sort());
    for (const [id, formula] of Object.entries(EXAMPLES))
      expect(formula).toMatch(new RegExp(`^=KAM\\.${id}\\(`));
  });

  it.each(
    METADATA.functions.flatMap(({ id, description = '', parameters }) => [
      { what: id, text: description },
      ...parameters.map(({ name, description: text = '' }) => ({ what: `${id} ${name}`, text })),
    ]),
  )('describes $what in English, then in Chinese', ({ text }) => {
    const at = text.search(/\p{Script=Han}/u);
    expect(text.slice(0, at)).toMatch(/^[A-Za-z].*[.] $/);
    expect(text.slice(at)).toMatch(/[。]$/u);
  });
});
