import { expect, it } from 'vitest';
import type { CareEvent } from '../account/care-event.ts';
import { defaultPlaybook as playbook } from '../playbook/default-playbook.ts';
import { renderMessage } from '../text/render-message.ts';
import { assess } from './assess.ts';

const events: CareEvent[] = [
  { id: 'v', kind: 'visit', formal: true, at: '2026-11-20T15:00:00+08:00' },
  { id: 'q', kind: 'enquiry', at: '2026-11-17', about: 'roaming tariff' },
  { id: 'p', kind: 'commitment', at: '2026-11-10', due: '2026-11-25', about: 'send the test report' },
  {
    id: 'd',
    kind: 'commitment',
    at: '2026-11-01',
    due: '2026-11-05',
    about: 'call',
    done: { commitment: '2026-11-04' },
  },
];
const account = { fields: { name: 'Huaxin', revenue: 3_000_000 }, events };
const titles = (language: 'en' | 'zh-CN') =>
  assess(account, { playbook, asOf: '2026-11-22' })
    .actions.filter(({ rule }) => rule.startsWith('keep-'))
    .map(({ title, due }) => `${due} ${renderMessage(title, language, 'CNY', '2026-11-22')}`)
    .sort();

it('turns what is not yet done into actions with the norm’s own due day', () =>
  expect(titles('en')).toEqual([
    '2026-11-19 Answer to a written enquiry: roaming tariff',
    '2026-11-22 Thank-you after a formal visit (Fri 20 Nov)',
    '2026-11-23 Record of a visit (Fri 20 Nov)',
    '2026-11-25 Keep the promise: send the test report',
  ]));

it('says so in Chinese', () =>
  expect(titles('zh-CN')).toContain('2026-11-25 兑现承诺：send the test report'));

it('is certain of them, and most pressing where they are overdue', () => {
  const { actions } = assess(account, { playbook, asOf: '2026-11-22' });
  expect(actions.find(({ rule }) => rule === 'keep-norm-about')).toMatchObject({ certainty: 1, urgency: 1 });
});

it('knows the hour where it is given', () => {
  const at = (now: string) =>
    assess(account, { playbook, asOf: '2026-11-22', now }).duties.find(({ norm }) => norm === 'thank-you')
      ?.state;
  expect([at('2026-11-22T14:00:00+08:00'), at('2026-11-22T16:00:00+08:00')]).toEqual(['due', 'overdue']);
});

it('leaves out what needs a date without one', () =>
  expect(assess(account, { playbook }).duties).toEqual([]));

it('asks nothing of an account whose contacts are recorded elsewhere', () =>
  expect(assess({ fields: account.fields }, { playbook, asOf: '2026-11-22' }).duties).toEqual([]));

it('asks once for a complaint that is logged, by the norm that knows the hour', () => {
  const logged = {
    id: 'c',
    kind: 'complaint',
    at: '2026-11-21T09:00:00+08:00',
    about: 'late delivery',
  } as const;
  const asked = (given: Parameters<typeof assess>[0]) =>
    assess(given, { playbook, asOf: '2026-11-22' })
      .actions.map(({ rule }) => rule)
      .filter((rule) => rule === 'close-complaint' || rule === 'keep-norm-about');
  expect(asked({ ...account, events: [logged] })).toEqual(['keep-norm-about']);
  expect(asked({ fields: { ...account.fields, openComplaints: 1 } })).toEqual(['close-complaint']);
});

it('speaks of a visit to come as one to come', () => {
  const { actions } = assess(
    {
      fields: account.fields,
      events: [{ id: 'v', kind: 'visit', formal: true, at: '2026-11-26', about: 'demonstration' }],
    },
    { playbook, asOf: '2026-11-22' },
  );
  const why = actions
    .filter(({ duty }) => duty?.norm === 'visit-announced')
    .map((action) => renderMessage(action.why, 'en', 'CNY', '2026-11-22'));
  expect(why).toEqual(['It is on Thu 26 Nov; by our norms this is due by Wed 25 Nov.']);
});

it('asks for no plan where there is one', () => {
  const lost = {
    fields: { ...account.fields, keyContactLost: true, competitorThreat: 9, openComplaints: 1 },
  };
  const asked = (given: Parameters<typeof assess>[0]) =>
    assess(given, { playbook, asOf: '2026-11-22' }).actions.some(({ rule }) => rule === 'retention-plan');
  expect(asked(lost)).toBe(true);
  expect(asked({ ...lost, keeping: [{ id: 'step 1', what: 'Meet the new director' }] })).toBe(false);
});
