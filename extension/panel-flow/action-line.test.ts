import { expect, it } from 'vitest';
import { assess } from '../../core/assessment/assess.ts';
import { wordsOf } from '../../core/panel/words.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import { actionLine } from './action-line.ts';

const { actions } = assess(
  {
    fields: { name: 'Huaxin' },
    events: [{ id: 'c', kind: 'complaint', at: '2026-11-21T09:00:00+08:00', about: 'late' }],
  },
  { playbook, asOf: '2026-11-22' },
);
const [complaint] = actions.filter(({ duty }) => duty?.norm === 'complaint');
const [question] = actions.filter(({ asks }) => asks !== undefined);

it('says by when, where, what and why in one line', () => {
  if (complaint === undefined) throw new Error('a complaint raises an action');
  const line = actionLine(complaint, wordsOf('en', 'CNY', '2026-11-22'), 'Huaxin');
  expect(line).toMatch(/^- Mon 23 Nov 09:00 · Huaxin · .*late.* · /);
  expect(line).toMatch(/ · Who acts: Customer service$/);
  expect(line).not.toMatch(/[{}\n]/);
  expect(actionLine(complaint, wordsOf('zh-CN', 'CNY', '2026-11-22'))).toMatch(/^- 11月23日 周一 09:00 · /);
});

it('begins with what is to be done where no day is set', () => {
  if (question === undefined) throw new Error('an account with gaps raises a question');
  const words = wordsOf('en', 'CNY', '2026-11-22');
  expect(actionLine(question, words).startsWith(`- ${words.message(question.title)} · `)).toBe(true);
});
