import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import { readPlaybookFile } from '../../playbook/read-playbook-file.ts';
import { mendText } from './mend-text.ts';

const faulty = (change: (playbook: Record<string, unknown>) => void) => {
  const playbook: Record<string, unknown> = structuredClone(defaultPlaybook);
  change(playbook);
  return readPlaybookFile(JSON.stringify(playbook)).faults ?? [];
};

describe('how to mend a playbook, in Chinese', () => {
  it.each([
    { why: 'no JSON', faults: readPlaybookFile('x').faults ?? [] },
    { why: 'an empty object: everything is missing', faults: readPlaybookFile('{}').faults ?? [] },
    {
      why: 'wrong kinds, ranges and names',
      faults: faulty((playbook) => {
        playbook.format = 2;
        playbook.currency = 'yuan';
        playbook.bookFrom = 'many';
        playbook.name = '';
        playbook.extra = 1;
        playbook.band = { A: 0.9, B: 0.1 };
        playbook.completeness = { everyone: ['shoe size'], target: [], VIP: [] };
      }),
    },
    {
      why: 'a sentence with a name that nothing fills in',
      faults: faulty((playbook) => {
        playbook.actions = {
          ...defaultPlaybook.actions,
          question: { ...defaultPlaybook.actions.question, why: { en: '{points}', 'zh-CN': '{points}' } },
        };
      }),
    },
  ])('speaks Chinese of $why', ({ faults }) => {
    expect(faults.length).toBeGreaterThan(0);
    for (const { message } of faults) expect(mendText(message, 'zh-CN')).toMatch(/\p{Script=Han}/u);
  });

  it('leaves English as it is', () => {
    expect(mendText('worst and best must differ', 'en')).toBe('worst and best must differ');
  });
});
