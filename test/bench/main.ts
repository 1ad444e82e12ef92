import assert from 'node:assert/strict';
import { cpus } from 'node:os';
import { asTexts, COLUMNS, cellsOf, sumOfNumbers } from './account-cells.ts';
import { builtFunctions } from './built-functions.ts';
import { generatedBook } from './generated-book.ts';
import type { Timing } from './measure.ts';
import { raceAssess } from './race-assess.ts';
import { raceFormulas } from './race-formulas.ts';
import { raceFrames } from './race-frames.ts';
import { raceReading } from './race-reading.ts';
import { raceScore } from './race-score.ts';
import { raceValue } from './race-value.ts';
import { raceWhatIf } from './race-what-if.ts';

const ACCOUNTS = 10_000;
/** What a whole-table function should still take in one call. */
const ROWS = 100_000;
const ROUNDS = 5;
/** The formulas of so many accounts take most of a minute to be worked out, and minutes to be built. */
const FORMULA_ROUNDS = 1;
/** What the functions have to keep to, as times of the bare loop or of the peer. */
const TARGET = { value: 6, score: 20, formulas: 50, readingMs: 20 };
/** Elements of the page that the generic reader reads. */
const ELEMENTS = 5000;
const FRAME_ROUNDS = 2;

const built = builtFunctions();
const [value, score] = [built.get('VALUE'), built.get('SCORE')];
assert(value && score, 'dist/addin/functions.js has VALUE and SCORE');
const book = generatedBook(ROWS);
const accounts = book.slice(0, ACCOUNTS);
const numbers = cellsOf(book);
const texts = asTexts(numbers);
assert.equal(sumOfNumbers(texts), sumOfNumbers(numbers), 'both tables hold the same numbers');

const size = ACCOUNTS.toLocaleString('en');
const cells = `${ROWS.toLocaleString('en')} × ${COLUMNS.length} cells`;
say(
  `Node ${process.versions.node} on ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? 'unknown processor'}`,
);
say(
  `${ROUNDS} rounds each, turn by turn, after a warm-up; medians of processor time, in brackets the least and the most.`,
);
say('Compare the ratios: the milliseconds are those of this machine on this day.');

const [ours, peer] = await raceAssess(accounts, ROUNDS);
say(`
assess() against json-rules-engine, ${size} accounts
  ratio ${ratio(peer, ours)} = time of json-rules-engine ÷ time of assess(); above 1, assess() is the faster.
  assess() finds value, bounds, all classes, rivals, risk and next actions; the rule engine only the value class,
  the loyalty class and the archetype, from scores handed to it. Both gave every account the same three classes.
  assess() ${spell(ours)}; json-rules-engine ${spell(peer)}`);

for (const [how, table] of [
  ['numbers as numbers, as Excel hands them over', numbers],
  ['every number as text, as in a pasted sheet', texts],
] as const) {
  const [ours, floor] = await raceValue(value, table, book, ROUNDS);
  say(`
KAM.VALUE against a bare loop of Number(), ${cells}, ${how}
  ratio ${ratio(ours, floor)} = time of KAM.VALUE ÷ time of the loop; 1 is as fast as can be, the target at most ${TARGET.value}.
  KAM.VALUE, out of the built script, checks and understands every cell and values every account; the loop turns
  the same cells into numbers and adds them up, which is the least that any function over them must do.
  KAM.VALUE ${spell(ours)}; loop ${spell(floor)}`);
}

const [scored, least] = await raceScore(score, numbers, ROUNDS);
say(`
KAM.SCORE without actions against a bare loop of Number(), ${cells}
  ratio ${ratio(scored, least)} = time of KAM.SCORE ÷ time of the loop; the target is at most ${TARGET.score}.
  KAM.SCORE, by a playbook without rules for actions, gives value, bounds, coverage, four dimensions, classes and
  risk of every account; its last column holds only the question what to find out next.
  KAM.SCORE ${spell(scored)}; loop ${spell(least)}`);

const part = (from: number) => ({ ...numbers, rows: numbers.rows.slice(from, from + ACCOUNTS) });
const formulaRace = await raceFormulas(value, [part(0), part(ACCOUNTS)], FORMULA_ROUNDS);
say(`
KAM.VALUE against the same valuation as ordinary formulas in HyperFormula, ${size} accounts, one round
  ratio ${ratio(formulaRace.peer, formulaRace.ours)} = time of the formulas ÷ time of KAM.VALUE; the target is at least ${TARGET.formulas}.
  ${formulaRace.formulas} formulas a row, no more than the value itself rests on; both gave every account the same value to 1e-9.
  Only working out is timed: the building of the sheet and the writing of its cells count for neither.
  KAM.VALUE ${spell(formulaRace.ours)}; formulas ${spell(formulaRace.peer)}`);

const [stepped, bare] = await raceWhatIf(accounts, ROUNDS);
say(`
one step of what-if against bare multiply-adds, ${size} accounts, every weight moved
  ratio ${ratio(stepped, bare)} = time of the step ÷ time of the multiply-adds over the same columns.
  The step gives value, bounds and coverage, four dimensions, ranks, five classes, and what changed; the loop only
  adds up score, low and high of every indicator by a weight. At 60 frames a second there are 16.7 ms for a step.
  step ${spell(stepped)}; loop ${spell(bare)}`);

for (const { ours, floor } of await raceFrames(ACCOUNTS, FRAME_ROUNDS))
  say(`
what-if on the built book page against an empty page in the same browser, ${size} accounts
  ratio ${(ours.perSecond / floor.perSecond).toFixed(2)} = frames drawn while a weight moves in every frame ÷ frames of the empty page; 1 misses none.
  From a frame to the next ${ours.median.toFixed(1)} ms, one of twenty ${ours.worst.toFixed(1)} ms or more; empty page ${floor.median.toFixed(1)} and ${floor.worst.toFixed(1)} ms.
  A frame takes the page ${ours.work.toFixed(1)} ms of processor time, of 16.7 ms that there are.`);

const reading = await raceReading(ELEMENTS, ROUNDS);
say(`
generic reader on a page against a bare walk, ${reading.elements.toLocaleString('en')} elements, ${reading.pairs} fields read, in Chromium
  ratio ${ratio(...reading.again)} = processor time of a reading ÷ time of asking each element for its style and text; target at most ${TARGET.readingMs} ms.
  The page has changed before each. The first reading is by code that the browser has not compiled yet.
  reading ${spell(reading.again[0])}, the first ${spell(reading.first[0])}; walk ${spell(reading.again[1])}, the first ${spell(reading.first[1])}`);

function ratio(upper: Timing, lower: Timing): string {
  const times = upper.median / lower.median;
  return times.toFixed(times < 10 ? 2 : 1);
}

function spell({ median, fastest, slowest }: Timing): string {
  const ms = (time: number) => time.toFixed(time < 10 ? 2 : 0);
  return `${ms(median)} ms (${ms(fastest)}–${ms(slowest)})`;
}

function say(text: string): void {
  console.log(text);
}
