import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AccountNotes, withNotes } from '../account/account-notes.ts';
import type { KeepStep } from '../account/care-record.ts';
import { addDays } from '../account/days-between.ts';
import { agendaOf } from '../actions/agenda.ts';
import { dutiesKeptBy } from '../actions/duties-kept-by.ts';
import { assess } from '../assessment/assess.ts';
import { defaultPlaybook as playbook } from '../playbook/default-playbook.ts';
import { renderMessage } from '../text/render-message.ts';
import { dutyKept } from './duty-kept.ts';
import { planDuties } from './plan-duties.ts';

const asOf = '2026-11-22';
const step = (more: Partial<KeepStep> = {}): KeepStep => ({
  id: 'step 1',
  what: 'Meet the new CFO',
  ...more,
});
const of = (keeping: readonly KeepStep[], events: AccountNotes['events'] = []) =>
  assess(withNotes({ fields: { name: 'Huaxin' } }, { keeping, events }), { playbook, asOf });

describe('a step of the plan', () => {
  it.each([
    { by: '2026-11-25', state: 'due', daysLate: 0, why: 'its day is to come' },
    { by: asOf, state: 'due', daysLate: 0, why: 'the day itself is in time' },
    { by: '2026-11-20', state: 'overdue', daysLate: 2, why: 'its day is over' },
    { by: '2026-11-20', done: '2026-11-20', state: 'done on time', daysLate: 0, why: 'it was ticked' },
    { by: '2026-11-20', done: '2026-11-21', state: 'done late', daysLate: 1, why: 'it was ticked later' },
  ])('by $by is $state: $why', ({ why: _why, state, daysLate, ...more }) =>
    expect(planDuties([step(more)], asOf)).toMatchObject([{ due: more.by, state, daysLate }]),
  );

  it.each([
    { more: {}, why: 'it has no day' },
    { more: { by: 'soon' }, why: 'its day cannot be read' },
    { more: { by: asOf, done: 'yes' }, why: 'it is done, if nobody knows when' },
  ])('asks for nothing where $why', ({ more }) => expect(planDuties([step(more)], asOf)).toEqual([]));

  it.each([
    { who: 'Li Wei', actor: { en: 'Li Wei', 'zh-CN': 'Li Wei' } },
    { who: ' ', actor: undefined },
    { who: undefined, actor: undefined },
  ])('is for $who', ({ who, actor }) =>
    expect(planDuties([step({ by: asOf, ...(who === undefined ? {} : { who }) })], asOf)[0]?.actor).toEqual(
      actor,
    ),
  );
});

describe('among what is due', () => {
  const named = (keeping: readonly KeepStep[]) => {
    const { actions } = of(keeping);
    return actions
      .filter(({ duty }) => duty !== undefined)
      .map(({ title, due }) => `${due} ${renderMessage(title, 'en', 'CNY', asOf)}`);
  };

  it('is one action with its day, near or far, though nothing else is recorded', () => {
    expect(named([step({ by: '2026-11-24' })])).toEqual(['2026-11-24 By plan: Meet the new CFO']);
    expect(named([step({ by: '2026-12-20' })])).toEqual(['2026-12-20 By plan: Meet the new CFO']);
  });

  it('stands beside another step of the same day, neither in place of the other', () =>
    expect(
      named([step({ by: '2026-11-24' }), step({ id: 'step 2', what: 'Offer fibre', by: '2026-11-24' })]),
    ).toHaveLength(2));

  it('is in Today, in the part of its day', () => {
    const { actions } = of([step({ by: '2026-11-20' })]);
    const account = { key: 'a', name: 'Huaxin', open: actions };
    expect(agendaOf([account], asOf).overdue.map(({ action }) => action.duty?.step?.id)).toEqual(['step 1']);
  });

  it('is gone once it is done, and its plan says when', () => {
    const keeping = [step({ by: '2026-11-24', who: 'Li Wei', budget: 5000 })];
    const [action] = of(keeping).actions.filter(({ duty }) => duty !== undefined);
    const [duty] = action === undefined ? [] : dutiesKeptBy(action);
    if (duty === undefined) throw new Error('a step raises a duty');
    const after = dutyKept({ keeping }, duty, '2026-11-22T09:00:00+08:00');
    expect(after.keeping).toEqual([{ ...keeping[0], done: asOf }]);
    expect(named(after.keeping ?? [])).toEqual([]);
  });
});

it('shows every open step with a day once, whatever else is recorded', () => {
  const day = fc.integer({ min: -40, max: 40 }).map((after) => addDays(asOf, after));
  const steps = fc
    .array(fc.record({ by: fc.option(day, { nil: undefined }), done: fc.boolean() }), { maxLength: 8 })
    .map((list) =>
      list.map(({ by, done }, nth) =>
        step({
          id: `step ${nth + 1}`,
          what: nth % 2 === 0 ? 'Meet the new CFO' : `Step ${nth}`,
          ...(by === undefined ? {} : { by }),
          ...(done ? { done: asOf } : {}),
        }),
      ),
    );
  const events = fc.array(day, { maxLength: 3 }).map((days) =>
    days.map((due, nth) => ({
      id: `p${nth}`,
      kind: 'commitment' as const,
      at: '2026-10-01',
      due,
      about: 'Meet the new CFO',
    })),
  );
  fc.assert(
    fc.property(steps, events, (keeping, promises) => {
      const { actions, duties } = of(keeping, promises);
      const open = keeping
        .filter(({ by, done }) => by !== undefined && done === undefined)
        .map(({ id }) => id);
      expect(actions.flatMap(({ duty }) => duty?.step?.id ?? []).sort()).toEqual(open.sort());
      expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
      expect(duties.map(({ due }) => due)).toEqual(duties.map(({ due }) => due).sort());
    }),
    { numRuns: 30 },
  );
});
