import { expect, it } from 'vitest';
import type { Duty } from '../../core/care/duty.ts';
import { nextTurn } from './next-turn.ts';

const now = new Date(2026, 10, 22, 14, 0);
const HOUR = 3_600_000;
const due = (inHours: number, done?: string) =>
  ({ dueInstant: now.getTime() + inHours * HOUR, done }) as unknown as Duty;

it.each([
  { duties: [], turn: 10 * HOUR, why: 'midnight, where no hour is due' },
  { duties: [due(30)], turn: 10 * HOUR, why: 'midnight comes before' },
  { duties: [due(5), due(1)], turn: HOUR + 1, why: 'just after the first hour' },
  { duties: [due(-1), due(0)], turn: 1, why: 'at the very minute it is not over yet' },
  { duties: [due(1, '2026-11-22')], turn: 10 * HOUR, why: 'what is done does not turn' },
])('is judged anew in $turn ms: $why', ({ duties, turn }) => expect(nextTurn([{ duties }], now)).toBe(turn));
