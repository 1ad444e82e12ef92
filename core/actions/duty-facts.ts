import { daysBetween } from '../account/days-between.ts';
import type { Duty } from '../care/duty.ts';
import type { Fact } from '../text/local-text.ts';
import type { FactEntry, Facts } from './facts.ts';

/** What rules may ask of one duty, and sentences quote. */
export function dutyFacts({ norm, label, event, step, due, state }: Duty, asOf: string | undefined): Facts {
  const facts = new Map<string, FactEntry>();
  const add = (name: string, value: string | undefined, shown: (known: string) => Fact) => {
    if (value !== undefined) facts.set(name, { value, shown: shown(value), reads: [] });
  };
  const words = (value: string): Fact => ({ kind: 'text', value });
  add('norm', norm, words);
  add('duty', label.en, () => ({ kind: 'label', value: label }));
  add('dutyState', state, words);
  add('dutyDue', due, (value) => ({ kind: 'date', value }));
  if (asOf !== undefined) {
    const days = daysBetween(asOf, due);
    facts.set('daysToDuty', { value: days, shown: { kind: 'days', value: days }, reads: [] });
  }
  add('about', event?.about ?? step?.what, words);
  add('step', step?.what, words);
  add('who', event?.who, words);
  // A step stands in its plan for its day: without one, rules would take it for a contact of the month.
  add('happened', event?.at.slice(0, 10) ?? (step && due), (value) => ({ kind: 'date', value }));
  return facts;
}
