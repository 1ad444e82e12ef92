import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../../../core/playbook/default-playbook.ts';
import METADATA from '../../functions.json' with { type: 'json' };
import { BY_PLAYBOOK } from './by-playbook.ts';
import { EXAMPLES } from './examples.ts';
import { functionPage } from './help-table.ts';

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

  it.each(['en', 'zh-CN'] as const)(
    'lists the twelve checks by their number, and what each rung comes to (%s)',
    (language) => {
      const page = functionPage('WINRATE', language, () => defaultPlaybook) ?? [];
      const checks = page.slice(-12);
      expect(checks.map(([name]) => Number(/\d+/.exec(name ?? '')))).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
      ]);
      expect(checks.map(([, , rate]) => rate).filter(Boolean)).toEqual(['0.2', '0.4', '0.6', '0.8']);
      expect(checks[11]?.[1]).toContain(defaultPlaybook.pipeline.rungs[3]?.checks[2]?.[language]);
    },
  );

  it('has the same width in every row, as a table must', () => {
    for (const id of Object.keys(EXAMPLES))
      for (const row of functionPage(id, 'en', () => defaultPlaybook) ?? []) expect(row).toHaveLength(3);
  });

  it('asks for the model only where a page says something by it', () => {
    const none = () => {
      throw new Error('the model is still being read');
    };
    for (const id of Object.keys(EXAMPLES))
      if (!BY_PLAYBOOK.has(id)) expect(functionPage(id, 'en', none)).toBeDefined();
  });
});
