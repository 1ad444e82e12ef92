import { describe, expect, it } from 'vitest';
import type { Account } from '../account/account.ts';
import type { AccountNotes } from '../account/account-notes.ts';
import type { CareEvent, CareKind } from '../account/care-event.ts';
import { addDays, daysBetween } from '../account/days-between.ts';
import { partsOf } from '../actions/parts-of.ts';
import { calendarOf } from '../care/calendar-of.ts';
import { duties } from '../care/duties.ts';
import type { Duty } from '../care/duty.ts';
import { dutyKept } from '../care/duty-kept.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import type { Playbook } from '../playbook/schema.ts';
import { sampleBook } from '../sample/sample-book.ts';
import { type SeededRandom, seededRandom } from '../sample/seeded-random.ts';
import { assess } from './assess.ts';

/** A place with its own holidays and clocks, told here by hand and not by what is tested. */
interface Place {
  readonly zone: string;
  readonly calendar: NonNullable<Playbook['care']['calendar']>;
  readonly off: readonly string[];
  readonly worked: readonly string[];
  offset(day: string): string;
}

const PLACES: readonly Place[] = [
  {
    zone: 'Asia/Shanghai',
    calendar: 'CN',
    off: ['2026-09-25', ...['01', '02', '05', '06', '07'].map((day) => `2026-10-${day}`)],
    worked: ['2026-09-20', '2026-10-10'],
    offset: () => '+08:00',
  },
  {
    zone: 'Europe/Berlin',
    calendar: 'DE',
    off: ['2026-12-25'],
    worked: [],
    // Clocks go back in the night to Sunday.
    offset: (day) => (day < '2026-10-25' ? '+02:00' : '+01:00'),
  },
];

const FIRST = '2026-09-01';
/** Days in which something happens, and until which it is looked after. */
const QUARTER = 91;
const END = '2026-12-31';
const KINDS = [
  'visit',
  'enquiry',
  'complaint',
  'signing',
  'new-contact',
  'beyond-authority',
  'commitment',
] as const satisfies readonly CareKind[];
const NORMS = defaultPlaybook.care.norms;

/** What the norms ask for after an event, reckoned once more in the plainest way. */
function expected(event: CareEvent, place: Place): ReadonlyMap<string, string | number> {
  const day = event.at.slice(0, 10);
  const found = new Map<string, string | number>();
  if (event.kind === 'commitment') found.set(`commitment ${event.id}`, event.due as string);
  for (const { event: norm, on, formal, within, clock } of NORMS) {
    if (on !== event.kind || (formal === true && event.formal !== true) || within < 0) continue;
    const id = `${norm} ${event.id}`;
    if (clock === 'hours' && event.at.length > 10) found.set(id, Date.parse(event.at) + within * 3_600_000);
    else if (clock === 'hours') found.set(id, addDays(day, within / 24));
    else if (clock === 'days') found.set(id, addDays(day, within));
    else {
      let due = day;
      for (let left = within; left > 0; ) {
        due = addDays(due, 1);
        const weekend = [0, 6].includes(new Date(`${due}T00:00:00Z`).getUTCDay());
        if (place.worked.includes(due) || (!weekend && !place.off.includes(due))) left -= 1;
      }
      found.set(id, due);
    }
  }
  return found;
}

function happenings(place: Place, random: SeededRandom): CareEvent[] {
  return Array.from({ length: random.whole(4, 8) }, (_, nth) => {
    const day = addDays(FIRST, random.whole(0, QUARTER - 1));
    const kind = random.pick(KINDS);
    const two = (part: number) => String(part).padStart(2, '0');
    const hour = `T${two(random.whole(0, 23))}:${two(random.whole(0, 59))}:00${place.offset(day)}`;
    const at = random.chance(0.3) ? day : day + hour;
    const due = kind === 'commitment' ? { due: addDays(day, random.whole(0, 19)) } : {};
    return { id: `${kind} ${nth}`, kind, at, formal: random.chance(0.5), ...due };
  });
}

describe.each(PLACES)('a quarter of one manager with 40 accounts in $zone', (place) => {
  const playbook = { ...defaultPlaybook, care: { ...defaultPlaybook.care, calendar: place.calendar } };
  const context = {
    policy: playbook.care,
    calendar: calendarOf(playbook.care),
    tier: 'target',
    contacts: [],
    zone: place.zone,
  } as const;
  const accounts = sampleBook(FIRST)
    .slice(0, 40)
    .map(({ account: { events: _none, ...account } }, at) => {
      const random = seededRandom(at + 1);
      const events = happenings(place, random);
      const due = new Map(events.flatMap((event) => [...expected(event, place)]));
      // Done after so many days, some too late, some never.
      const doneAfter = new Map(
        [...due.keys()].map((id) => [id, random.chance(0.2) ? 999 : random.whole(0, 7)]),
      );
      return { account: account as Account, events, due, doneAfter };
    });

  it('shows every due time from the event until it is done, late from the very moment on, and none twice', () => {
    // Gathered and not expected one by one: there are tens of thousands.
    const wrong: string[] = [];
    const check = (holds: boolean, what: string) => {
      if (!holds) wrong.push(what);
    };
    const count = { due: 0, overdue: 0 };
    for (const { account, events, due, doneAfter } of accounts) {
      let notes: AccountNotes = { events };
      for (let nth = 0; addDays(FIRST, nth) <= END; nth += 1) {
        const day = addDays(FIRST, nth);
        const now = `${day}T09:00:00${place.offset(day)}`;
        const seen = (notes.events ?? []).filter(({ at }) => at.slice(0, 10) <= day);
        const all = duties(seen, { ...context, now });
        const asked = new Map(all.filter(follows).map((duty) => [duty.id, duty]));
        check(new Set(all.map(({ id }) => id)).size === all.length, `twice on ${day}`);
        check(asked.size === seen.flatMap((event) => [...expected(event, place)]).length, `count on ${day}`);
        // Suggestions are made from duties: now and then is enough to see that none is lost or doubled on the way.
        const suggested = nth % 9 === 0 ? suggestedOn({ ...account, events: seen }, day, now) : undefined;
        check(new Set(suggested).size === (suggested ?? []).length, `suggested twice on ${day}`);
        for (const [id, time] of due) {
          if (!seen.some((event) => id.endsWith(` ${event.id}`))) continue;
          const duty = asked.get(id);
          check(duty !== undefined, `${id} missed on ${day}`);
          if (duty === undefined) continue;
          const open = duty.done === undefined;
          check(suggested === undefined || suggested.includes(id) === open, `${id} suggested on ${day}`);
          if (!open) continue;
          const late = typeof time === 'number' ? Date.parse(now) > time : day > time;
          check(duty.state === (late ? 'overdue' : 'due'), `${id} is ${duty.state} on ${day}`);
          count[late ? 'overdue' : 'due'] += 1;
          const happened = duty.event?.at.slice(0, 10) ?? day;
          if (daysBetween(happened, day) >= (doneAfter.get(id) ?? 0)) notes = dutyKept(notes, duty, now);
        }
      }
    }
    expect(wrong).toEqual([]);
    // The quarter was worth the walk.
    expect(count.due).toBeGreaterThan(500);
    expect(count.overdue).toBeGreaterThan(500);
  });

  function suggestedOn(account: Account, day: string, now: string): readonly string[] {
    const { actions } = assess(account, { playbook, asOf: day, now, zone: place.zone });
    return actions.flatMap(partsOf).flatMap(({ duty }) => duty?.id ?? []);
  }
});

/** What the calendar alone asks for is no matter of what happened, nor is what comes before it. */
function follows({ event, norm }: Duty): boolean {
  return event !== undefined && norm !== 'visit-announced';
}
