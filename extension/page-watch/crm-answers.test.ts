// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import type { CrmAdapter, CrmReading } from '../crm/crm-adapter.ts';
import type { PageReading } from '../crm/page-reading.ts';
import { AskFault } from './ask-fault.ts';
import { crmAnswers } from './crm-answers.ts';
import { crmOfPage, crmPageOf } from './crm-of-page.ts';
import type { PageMessage } from './messages.ts';

/** A CRM whose answers come when the test says so. */
let waiting: {
  id: string;
  whose: string;
  answer: (reading: CrmReading) => void;
  fail: (error: Error) => void;
}[] = [];
const adapter: CrmAdapter = {
  key: 'test',
  name: 'Test CRM',
  known: { address: 'live', page: 'none', api: 'live' },
  recordAt: ({ location }) => {
    const id = /accounts\/(\d+)/.exec(location.href)?.[1];
    return id === undefined ? undefined : { kind: 'account', module: 'Account', id };
  },
  userOf: ({ document }) => document.body.dataset.user,
  readApi: (_, { id }) =>
    new Promise((answer, fail) =>
      waiting.push({ id, whose: `${id} ${document.body.dataset.user}`, answer, fail }),
    ),
};

let told: PageMessage[] = [];
beforeEach(() => {
  waiting = [];
  told = [];
  document.body.dataset.user = 'li';
  go(1);
});

it('asks nothing before the site is allowed, and nothing of a page that is no record', () => {
  const answers = begin();
  answers.pass(reading());
  expect(waiting).toEqual([]);
  location.hash = '#/help';
  answers.allow(true);
  expect(waiting).toEqual([]);
});

it('lays the answer over what was read, whichever came first', async () => {
  const answers = begin();
  answers.pass(reading());
  answers.allow(true);
  await settled();
  waiting[0]?.answer(says('325'));
  await settled();
  expect(givenIn(told.at(-1))).toEqual(['api 325']);
  answers.pass(reading('later'));
  expect(givenIn(told.at(-1))).toEqual(['api 325']);
});

it('drops an answer about the record before', async () => {
  const answers = begin();
  answers.allow(true);
  answers.pass(reading());
  await settled();
  go(2);
  answers.pass({ kind: 'moved', url: location.href });
  waiting[0]?.answer(says('325'));
  answers.pass(reading());
  await settled();
  expect(told.flatMap(givenIn)).toEqual([]);
  expect(waiting.map(({ id }) => id)).toEqual(['1', '2']);
});

it('drops it even where nobody has yet noticed that the page has moved', async () => {
  const answers = begin();
  answers.allow(true);
  answers.pass(reading());
  await settled();
  go(2);
  waiting[0]?.answer(says('325'));
  await settled();
  expect(told.flatMap(givenIn)).toEqual([]);
});

it('drops what another user was told, and asks as the new one', async () => {
  const answers = begin();
  answers.allow(true);
  answers.pass(reading());
  await settled();
  waiting[0]?.answer(says('325'));
  await settled();
  document.body.dataset.user = 'wang';
  answers.pass(reading());
  expect(givenIn(told.at(-1))).toEqual([]);
  await settled();
  expect(waiting).toHaveLength(2);
});

it('gives the answer alone while the page still shows what stood there before', async () => {
  const answers = begin();
  answers.allow(true);
  answers.pass({ kind: 'held', url: location.href });
  await settled();
  waiting[0]?.answer(says('325'));
  await settled();
  expect(told.at(-1)).toMatchObject({
    kind: 'reading',
    reading: { pairs: [], crm: { record: { id: '1' } } },
  });
  expect(givenIn(told.at(-1))).toEqual(['api 325']);
});

it('asks anew once the settled page says something else, and keeps the answer until then', async () => {
  const answers = begin();
  answers.allow(true);
  answers.pass(reading());
  await settled();
  waiting[0]?.answer(says('325'));
  await settled();
  answers.pass(reading());
  expect(waiting).toHaveLength(1);
  answers.pass(reading('edited'));
  expect(givenIn(told.at(-1))).toEqual(['api 325']);
  await settled();
  waiting[1]?.answer(says('326'));
  await settled();
  expect(givenIn(told.at(-1))).toEqual(['api 326']);
});

it('forgets the answer when the site is taken back', async () => {
  const answers = begin();
  answers.allow(true);
  answers.pass(reading());
  await settled();
  waiting[0]?.answer(says('325'));
  await settled();
  answers.allow(false);
  expect(givenIn(told.at(-1))).toEqual([]);
  answers.pass(reading('later'));
  expect(waiting).toHaveLength(1);
});

it('never tells of a record what was answered of another or to another, in any order of moves and answers', async () => {
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ go: fc.integer({ min: 1, max: 3 }), noticed: fc.boolean() }) },
    fc.record({ user: fc.constantFrom('li', 'wang', undefined) }),
    { weight: 4, arbitrary: fc.record({ answer: fc.nat(1) }) },
    fc.record({ allow: fc.boolean() }),
    fc.record({ look: fc.constantFrom('Alder', 'edited') }),
    fc.constant({ held: true }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      waiting = [];
      told = [];
      const answers = begin();
      answers.allow(true);
      for (const one of steps) {
        if ('go' in one) {
          go(one.go);
          if (one.noticed) answers.pass({ kind: 'moved', url: location.href });
        } else if ('user' in one) signIn(one.user);
        else if ('answer' in one) {
          const asked = waiting.splice(-1 - one.answer, 1)[0];
          asked?.answer(says(asked.whose));
        } else if ('allow' in one) answers.allow(one.allow);
        else if ('look' in one) answers.pass(reading(one.look));
        else answers.pass({ kind: 'held', url: location.href });
        await settled();
        for (const message of told.splice(0)) {
          if (message.kind !== 'reading') continue;
          const { record, user } = message.reading.crm ?? {};
          for (const text of givenIn(message)) expect(text).toBe(`api ${record?.id} ${user}`);
        }
      }
      answers.stop();
    }),
    { numRuns: 50 },
  );
});

it.each([
  { why: 'the server’s own word', error: new AskFault('forbidden', 'no'), trouble: 'forbidden' },
  { why: 'an answer of another make', error: new TypeError('no list'), trouble: 'not-understood' },
])('says why there is no answer, and goes on with the page: $why', async ({ error, trouble }) => {
  const answers = begin();
  answers.allow(true);
  answers.pass(reading());
  await settled();
  waiting[0]?.fail(error);
  await settled();
  expect(told.at(-1)).toMatchObject({ kind: 'reading', reading: { heading: 'Alder', crm: { trouble } } });
});

it('takes no answer for a reading that is none', async () => {
  const answers = begin();
  answers.allow(true);
  answers.pass(reading());
  await settled();
  waiting[0]?.answer({ fields: [{ field: 'employees', text: 325, where: 'n' }], tables: [] } as never);
  await settled();
  expect(told.at(-1)).toMatchObject({ reading: { crm: { trouble: 'not-understood' } } });
});

it.each([
  { why: 'its interface is only supposed', known: { ...adapter.known, api: 'unconfirmed' as const } },
  { why: 'its addresses are only supposed', known: { ...adapter.known, address: 'unconfirmed' as const } },
])('asks nothing where $why', ({ known }) => {
  const answers = crmAnswers(window, [{ ...adapter, known }], () => {});
  answers.allow(true);
  answers.pass(reading());
  expect(waiting).toEqual([]);
});

it('takes a CRM that fails for one that does not know the page', () => {
  const broken: CrmAdapter = {
    ...adapter,
    recordAt: () => {
      throw new Error('not my page');
    },
  };
  expect(crmOfPage(crmPageOf(window), [broken, adapter])?.crm).toMatchObject({ key: 'test', user: 'li' });
});

function begin() {
  return crmAnswers(window, [adapter], (message) => told.push(message));
}

function go(id: number): void {
  location.hash = `#/accounts/${id}`;
}

function signIn(user: string | undefined): void {
  if (user === undefined) delete document.body.dataset.user;
  else document.body.dataset.user = user;
}

function says(text: string): CrmReading {
  return { fields: [{ field: 'employees', text, where: 'employees' }], tables: [] };
}

/** What the watcher would tell of the page as it stands. */
function reading(heading = 'Alder'): PageMessage {
  const crm = crmOfPage(crmPageOf(window), [adapter])?.crm;
  const reading: PageReading = {
    url: location.href,
    title: '',
    language: '',
    heading,
    pairs: [],
    tables: [],
    record: location.href,
    ...(crm === undefined ? {} : { crm }),
  };
  return { kind: 'reading', reading, final: true };
}

function givenIn(message: PageMessage | undefined): string[] {
  if (message?.kind !== 'reading') return [];
  const { given = [] } = message.reading;
  return given.flatMap(({ how, fields }) => fields.map(({ text }) => `${how} ${text}`));
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
