import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CareEvent, CareKind } from '../account/care-event.ts';
import { addDays } from '../account/days-between.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { duties } from './duties.ts';
import { mainlandCalendar } from './work-calendar.ts';

const policy = defaultPlaybook.care;
const base = { policy, calendar: mainlandCalendar(), tier: undefined, contacts: [] } as const;
const event = (kind: CareKind, at: string, more: Partial<CareEvent> = {}): CareEvent => ({
  id: `${kind} ${at}`,
  kind,
  at,
  ...more,
});
const only = (norm: string, one: CareEvent, now: string, zone?: string) =>
  duties([one], { ...base, now, zone }).find((duty) => duty.norm === norm);

describe('the last time on time', () => {
  it.each([
    {
      norm: 'thank-you',
      at: '2026-11-20T15:00:00+08:00',
      due: '2026-11-22',
      why: '48 h run through a weekend',
    },
    {
      norm: 'thank-you',
      at: '2026-09-30T15:00:00+08:00',
      due: '2026-10-02',
      why: 'and through National Day',
    },
    { norm: 'thank-you', at: '2026-12-30T23:30:00+08:00', due: '2027-01-01', why: 'and over the year’s end' },
    { norm: 'thank-you', at: '2026-11-20', due: '2026-11-22', why: 'from a day without an hour, whole days' },
    { norm: 'visit-record', at: '2026-11-20', due: '2026-11-23', why: 'Friday, next working day is Monday' },
    { norm: 'visit-record', at: '2026-09-30', due: '2026-10-08', why: 'the day after National Day' },
    {
      norm: 'visit-record',
      at: '2026-10-09',
      due: '2026-10-10',
      why: 'an adjusted Saturday is worked',
    },
    { norm: 'visit-announced', at: '2026-12-01', due: '2026-11-30', why: 'the day before, at the latest' },
  ])('$norm for a visit on $at is $due: $why', ({ norm, at, due }) => {
    const now = norm === 'visit-announced' ? '2026-11-29' : addDays(at.slice(0, 10), 0);
    expect(only(norm, event('visit', at, { formal: true }), now)?.due).toBe(due);
  });

  it.each([
    { kind: 'enquiry', norm: 'written-reply', at: '2026-11-19', due: '2026-11-23', why: 'Fri, Mon' },
    {
      kind: 'complaint',
      norm: 'complaint',
      at: '2026-11-21T09:00:00+08:00',
      due: '2026-11-23',
      why: 'a Saturday counts',
    },
    {
      kind: 'new-contact',
      norm: 'new-contact',
      at: '2026-12-31T10:00:00+08:00',
      due: '2027-01-02',
      why: 'holidays count',
    },
    { kind: 'signing', norm: 'after-signing', at: '2026-12-30', due: '2027-01-02', why: 'calendar days' },
    {
      kind: 'beyond-authority',
      norm: 'escalation',
      at: '2026-11-20',
      due: '2026-11-20',
      why: 'the same day',
    },
  ] as const)('$norm for $at is $due: $why', ({ kind, norm, at, due }) =>
    expect(only(norm, event(kind, at), at.slice(0, 10))?.due).toBe(due),
  );

  it('is a commitment’s own date', () =>
    expect(
      only('commitment', event('commitment', '2026-11-01', { due: '2026-11-30' }), '2026-11-22'),
    ).toMatchObject({
      due: '2026-11-30',
      state: 'due',
    }));

  it('says when it rests on a year whose holidays are not announced', () =>
    expect(only('visit-record', event('visit', '2031-09-30'), '2031-09-30')?.uncovered).toEqual(['2031']));
});

describe('hours', () => {
  it('are hours also over the change of the clocks, and the day is told in the zone', () => {
    // Clocks in Berlin go forward on 29 March 2026: 48 hours after 23:30 on the 27th is 00:30 on the 30th.
    const duty = only(
      'complaint',
      event('complaint', '2026-03-27T23:30:00+01:00'),
      '2026-03-28T08:00:00+01:00',
      'Europe/Berlin',
    );
    expect(duty).toMatchObject({ due: '2026-03-30', dueTime: '00:30', state: 'due' });
    expect(duty?.dueInstant).toBe(Date.parse('2026-03-30T00:30:00+02:00'));
  });

  it('are told by the clock where it happened, without a zone', () =>
    expect(only('complaint', event('complaint', '2026-11-20T15:00:00+08:00'), '2026-11-20')?.dueTime).toBe(
      '15:00',
    ));

  it('have no time of day after a day without an hour', () =>
    expect(only('complaint', event('complaint', '2026-11-20'), '2026-11-20')?.dueTime).toBeUndefined());

  it.each([
    { now: '2026-11-22T14:59:00+08:00', state: 'due', why: 'a minute before' },
    { now: '2026-11-22T15:00:00+08:00', state: 'due', why: 'at the minute' },
    { now: '2026-11-22T15:01:00+08:00', state: 'overdue', why: 'a minute after' },
    { now: '2026-11-22T07:00:30Z', state: 'overdue', why: 'told in another zone' },
    { now: '2026-11-22', state: 'due', why: 'where only the day is known, the day itself is in time' },
  ])('$now is $state: $why', ({ now, state }) =>
    expect(only('complaint', event('complaint', '2026-11-20T15:00:00+08:00'), now)?.state).toBe(state),
  );
});

it.each([
  { done: '2026-11-22T15:00:00+08:00', state: 'done on time', daysLate: 0 },
  { done: '2026-11-24', state: 'done late', daysLate: 2 },
])('what was done at $done was $state', ({ done, state, daysLate }) => {
  const complaint = event('complaint', '2026-11-20T15:00:00+08:00', { done: { complaint: done } });
  expect(only('complaint', complaint, '2026-12-01')).toMatchObject({ state, daysLate });
});

it('asks for nothing after a visit that is still to come, nor to announce one that is over', () => {
  const visit = event('visit', '2026-11-20', { formal: true });
  expect(duties([visit], { ...base, now: '2026-11-19' }).map(({ norm }) => norm)).toEqual([
    'visit-announced',
  ]);
  expect(duties([visit], { ...base, now: '2026-11-20' }).map(({ norm }) => norm)).toContain('thank-you');
  expect(duties([visit], { ...base, now: '2026-11-20' }).map(({ norm }) => norm)).not.toContain(
    'visit-announced',
  );
});

it('asks less after a visit without an appointment', () =>
  expect(
    duties([event('visit', '2026-11-20')], { ...base, now: '2026-11-20' }).map(({ norm }) => norm),
  ).toEqual(['visit-record']));

describe('a norm of some tiers', () => {
  const some = {
    ...policy,
    norms: policy.norms.map((norm) =>
      norm.event === 'complaint' ? { ...norm, tiers: ['VIP' as const, 'target' as const] } : norm,
    ),
  };
  it.each([
    { tier: 'VIP', asked: 1, why: 'it is named' },
    { tier: 'target', asked: 1, why: 'so is this one' },
    { tier: 'mass', asked: 0, why: 'it is not named' },
    { tier: undefined, asked: 0, why: 'a tier that is unknown asks for nothing' },
  ] as const)('asks $asked of tier $tier: $why', ({ tier, asked }) =>
    expect(
      duties([event('complaint', '2026-11-20')], { ...base, policy: some, tier, now: '2026-11-20' }).filter(
        ({ norm }) => norm === 'complaint',
      ),
    ).toHaveLength(asked),
  );

  it('is a norm of all tiers where none is named, known or not', () =>
    expect(only('complaint', event('complaint', '2026-11-20'), '2026-11-20')).toBeDefined());
});

describe('who has to act', () => {
  it.each(policy.norms.map(({ event: norm, who, on }) => ({ norm, who, on })))(
    'is what the norm $norm says',
    ({ norm, who, on }) => {
      const one = event(on as CareKind, '2026-11-20', { formal: true });
      expect(who).toBeDefined();
      expect(only(norm, one, norm === 'visit-announced' ? '2026-11-18' : '2026-11-20')?.actor).toEqual(who);
    },
  );

  it('is nobody where an older playbook names nobody', () => {
    const older = { ...policy, norms: policy.norms.map(({ who: _none, ...norm }) => norm) };
    const found = duties([event('complaint', '2026-11-20')], { ...base, policy: older, now: '2026-11-20' });
    expect(found.map(({ norm, actor }) => ({ norm, actor }))).toEqual([
      { norm: 'complaint', actor: undefined },
    ]);
  });
});

describe('the month', () => {
  const agreed = [{ name: 'Ann', consent: ['message'] as const }];
  const month = (events: CareEvent[], now: string, tier: 'mass' | 'target' | undefined = 'target') =>
    duties(events, { ...base, tier, contacts: agreed, now }).map(
      ({ id, due, state }) => `${id}: ${state} ${due}`,
    );

  it('asks for two calls, the first by its middle, and for what else is due', () =>
    expect(month([event('call', '2026-11-03')], '2026-11-20')).toEqual([
      'calls 2026-11 1: done on time 2026-11-15',
      'messages 2026-11 1: overdue 2026-11-15',
      'calls 2026-11 2: due 2026-11-30',
      'forecast 2026-11 1: due 2026-11-30',
      'messages 2026-11 2: due 2026-11-30',
    ]));

  it('asks for nothing that was due before anything was recorded here', () =>
    expect(month([event('visit', '2026-11-20')], '2026-11-20')).toEqual([
      'visit-record visit 2026-11-20: due 2026-11-23',
      'calls 2026-11 2: due 2026-11-30',
      'forecast 2026-11 1: due 2026-11-30',
      'messages 2026-11 2: due 2026-11-30',
    ]));

  it('asks for nothing below the tier, or where the tier is unknown', () => {
    expect(month([], '2026-11-20', 'mass')).toEqual([]);
    expect(duties([], { ...base, contacts: agreed, now: '2026-11-20' })).toEqual([]);
  });

  it('asks for messages only where somebody agreed to them', () =>
    expect(
      duties([], { ...base, tier: 'VIP', contacts: [{ name: 'Bo' }], now: '2026-02-03' }).map(
        ({ norm }) => norm,
      ),
    ).toEqual(['calls', 'calls', 'forecast']));

  it('knows a short month', () => expect(month([], '2028-02-03').at(-1)).toMatch(/2028-02-29$/));
});

it('raises nothing on a time that cannot be read', () =>
  expect(duties([event('complaint', 'last week')], { ...base, now: '2026-11-22' })).toEqual([]));

describe('a quarter of one manager with 40 accounts', () => {
  const day = fc.integer({ min: 0, max: 91 }).map((after) => addDays('2026-09-01', after));
  const happened = fc.record({
    account: fc.integer({ min: 1, max: 40 }),
    kind: fc.constantFrom<CareKind>('visit', 'enquiry', 'complaint', 'signing', 'new-contact', 'commitment'),
    day,
    lag: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
  });

  it('misses no due time and shows none twice, whatever happens', () =>
    fc.assert(
      fc.property(fc.array(happened, { minLength: 40, maxLength: 120 }), (list) => {
        const events = list.map(({ kind, day: at, lag }, n): CareEvent => {
          const due = addDays(at, 5);
          const norms = policy.norms
            .filter((norm) => norm.on === kind && norm.within >= 0)
            .map((norm) => norm.event);
          const kept = kind === 'commitment' ? ['commitment'] : norms;
          const done =
            lag === undefined
              ? {}
              : { done: Object.fromEntries(kept.map((norm) => [norm, addDays(at, lag)])) };
          return { id: `${n}`, kind, at, formal: true, ...(kind === 'commitment' ? { due } : {}), ...done };
        });
        const overdueOn = new Map<string, string>();
        for (let now = '2026-09-01'; now <= '2026-12-31'; now = addDays(now, 1)) {
          const today = duties(events, { ...base, now });
          expect(new Set(today.map(({ id }) => id)).size).toBe(today.length);
          for (const { id, due, state, done, event: cause } of today) {
            expect(state).toBe(
              done === undefined
                ? now > due
                  ? 'overdue'
                  : 'due'
                : done > due
                  ? 'done late'
                  : 'done on time',
            );
            if (state === 'overdue' && !overdueOn.has(id)) overdueOn.set(id, now);
            // Known from the day on which it happened.
            if (cause !== undefined && id.startsWith('visit-announced') === false)
              expect(cause.at <= now || cause.kind === 'commitment').toBe(true);
          }
        }
        const open = duties(events, { ...base, now: '2026-12-31' }).filter(({ done }) => done === undefined);
        for (const { id, due } of open) expect(overdueOn.get(id)).toBe(addDays(due, 1));
      }),
      { numRuns: 10 },
    ));
});
