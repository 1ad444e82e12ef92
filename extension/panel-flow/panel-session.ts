import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AccountNotes } from '../../core/account/account-notes.ts';
import type { Fault } from '../../core/account/fault.ts';
import type { FieldKey } from '../../core/account/field.ts';
import { readField } from '../../core/account/read-field.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import type { Action } from '../../core/actions/action.ts';
import { dutiesKeptBy } from '../../core/actions/duties-kept-by.ts';
import { partsOf } from '../../core/actions/parts-of.ts';
import type { RememberedAction } from '../../core/actions/remembered-action.ts';
import type { Duty } from '../../core/care/duty.ts';
import { dutyKept } from '../../core/care/duty-kept.ts';
import type { SampleAccount } from '../../core/sample/sample-book.ts';
import type { PageReading } from '../crm/page-reading.ts';
import type { StoredAccount } from '../storage/stored-account.ts';
import { accountKey, saysWhichRecord } from './account-key.ts';
import { accountOnPage } from './account-on-page.ts';
import { fieldsOnPage } from './fields-on-page.ts';
import type { Keeper } from './keeper.ts';
import { localDay } from './local-day.ts';
import { localMoment } from './local-moment.ts';
import type { PageState } from './page-state.ts';
import { sampleSubject } from './sample-subject.ts';
import type { Screen, Subject } from './screen.ts';
import { tablesOnPage } from './tables-on-page.ts';

export type PanelSession = ReturnType<typeof panelSession>;
type ReadState = Extract<PageState, { kind: 'read' }>;

/** What the panel shows and does, without a word about how it looks. */
export function panelSession(keeper: Keeper, now: () => Date) {
  /** What the page in front gives; and what the user chose to see instead. */
  const page = signal<Screen>({ kind: 'reading' });
  const choice = signal<Screen | undefined>(undefined);
  const screen: ReadonlySignal<Screen> = computed(() => choice.value ?? page.value);
  const remembered = signal<readonly RememberedAction[]>([]);
  /** Key of the account on the page last read; and of the one on it when the user chose to see something else. */
  let shownKey: string | undefined;
  let besides: string | undefined;
  let turn = 0;

  /** A page that is left, or changes, takes with it what is still being looked up about it. */
  async function pageIs(state: PageState): Promise<void> {
    turn += 1;
    if (state.kind !== 'read') {
      page.value = state;
      return;
    }
    const mine = turn;
    const next = await screenOf(state);
    if (next === undefined || mine !== turn) return;
    const subject = next.kind === 'account' ? next.subject : undefined;
    const memory = subject === undefined ? [] : await keeper.actions(subject.stored.key);
    if (mine !== turn) return;
    batch(() => {
      // Another account has come in front: what the user chose to see beside the one before gives way to it.
      if (subject !== undefined && subject.stored.key !== besides) choice.value = undefined;
      if (choice.value === undefined) remembered.value = memory;
      page.value = subject === undefined ? next : { kind: 'account', subject: withTyped(subject) };
    });
    shownKey = subject?.stored.key;
  }

  /** Words typed since the look-up began are already on the screen, but perhaps not yet in what was looked up. */
  function withTyped(subject: Subject): Subject {
    const before = page.value.kind === 'account' ? page.value.subject.stored : undefined;
    if (before?.key !== subject.stored.key) return subject;
    const { typed, noted } = before;
    return { ...subject, stored: { ...subject.stored, typed, ...(noted === undefined ? {} : { noted }) } };
  }

  function choose(screen: Screen): void {
    besides = shownKey;
    choice.value = screen;
  }

  /** Another tab comes in front: nothing of this one may show beside it. */
  function leavePage(): void {
    turn += 1;
    page.value = { kind: 'reading' };
    choice.value = undefined;
    remembered.value = [];
  }

  /** Undefined while an account may still turn up. */
  async function screenOf(state: ReadState): Promise<Screen | undefined> {
    const fields = fieldsOnPage(state.page, state.at);
    const name = fields.readings.find((reading) => reading.field === 'name')?.text;
    if (name !== undefined && accountOnPage(state.page, fields)) {
      const key = accountKey(state.page, name);
      const { readings: read, blank } = fields;
      const tables = tablesOnPage(state.page);
      const { beside } = tables;
      const user = state.page.crm?.user;
      const visit = {
        key,
        kind: 'page',
        name,
        url: state.page.url,
        read,
        blank,
        beside,
        ...taughtIn(state.page),
        ...(user === undefined ? {} : { seenBy: user }),
        seen: state.at,
      } as const;
      return {
        kind: 'account',
        subject: { stored: await keeper.visit(visit), page: { reading: state.page, fields, tables } },
      };
    }
    if (!state.final) return undefined;
    const kept = saysWhichRecord(state.page) ? await keeper.find(state.page.record) : undefined;
    if (kept !== undefined && !ofAnother(kept, state.page.crm?.user))
      return { kind: 'account', subject: { stored: kept } };
    return { kind: 'blank', reason: 'no-account', page: state.page };
  }

  async function show(subject: Subject): Promise<void> {
    const memory = await keeper.actions(subject.stored.key);
    batch(() => {
      remembered.value = memory;
      choose({ kind: 'account', subject });
    });
  }

  /** Takes one typed text; gives back why it cannot be read, if so. An empty text takes the typed word back. */
  function type(field: FieldKey, text: string): Fault | undefined {
    const subject = subjectNow();
    if (subject === undefined) return undefined;
    const reading = typedReading(field, text, now());
    if (reading.fault !== undefined) return reading.fault;
    const others = subject.stored.typed.filter((one) => one.field !== field);
    const typed = text.trim() === '' ? others : [...others, reading];
    const named = field === 'name' && reading.value !== undefined ? { name: text } : {};
    replace({ ...subject, stored: { ...subject.stored, ...named, typed } });
    void keeper.typed(subject.stored, reading);
    return undefined;
  }

  /** Lays a note over the account, and keeps it. */
  function note(change: (before: AccountNotes) => AccountNotes): void {
    const subject = subjectNow();
    if (subject === undefined) return;
    const noted = change(subject.stored.noted ?? {});
    replace({ ...subject, stored: { ...subject.stored, noted } });
    void keeper.note(subject.stored, noted);
  }

  /** Marks what a norm or a promise asks for as done now. */
  function keep(duty: Duty): void {
    note((before) => dutyKept(before, duty, localMoment(now())));
  }

  function act(action: Action, word: Pick<RememberedAction, 'state' | 'until' | 'reason'>): void {
    const account = subjectNow()?.stored.key;
    if (account === undefined) return;
    const done = word.state === 'done';
    const [day, at] = [localDay(now()), now().toISOString()];
    for (const { id, rule, facts, duty } of partsOf(action)) {
      // What a norm asks for is done where it was asked for: nothing of it is left to be remembered.
      if (done && duty !== undefined) continue;
      const one: RememberedAction = { account, action: id, rule, facts, day, at, ...word };
      remembered.value = [...remembered.value.filter((before) => before.action !== id), one];
      void keeper.act(one);
    }
    if (done) for (const duty of dutiesKeptBy(action)) keep(duty);
  }

  function recall(actions: readonly string[]): void {
    const account = subjectNow()?.stored.key;
    if (account === undefined) return;
    remembered.value = remembered.value.filter((one) => !actions.includes(one.action));
    for (const action of actions) void keeper.recall(account, action);
  }

  /** Makes an account of typed texts, or gives back all that cannot be read in them. */
  function typeAccount(texts: Readonly<Partial<Record<FieldKey, string>>>): readonly Fault[] {
    const at = now();
    const typed = Object.entries(texts).map(([field, text]) => typedReading(field as FieldKey, text, at));
    const faults = typed.flatMap((reading) => reading.fault ?? []);
    if (faults.length > 0) return faults;
    const name = texts.name ?? '';
    const key = `typed:${at.toISOString()} ${name}`;
    void keeper
      .create({ key, kind: 'typed', name, read: [], typed, seen: at.toISOString() })
      .then((stored) => show({ stored }));
    return [];
  }

  async function openSample(sample: SampleAccount): Promise<void> {
    const { typed: _none, ...visit } = sampleSubject(sample, now().toISOString()).stored;
    await show({ stored: await keeper.visit(visit), sample });
  }

  async function forget(): Promise<void> {
    const subject = subjectNow();
    if (subject === undefined) return;
    await keeper.forget(subject.stored.key);
    remembered.value = [];
    if (subject.page === undefined) backToPage();
    else replace({ ...subject, stored: { ...subject.stored, typed: [] } });
  }

  /** Another page of the extension has changed what is kept: its words count here too. */
  async function refresh(): Promise<void> {
    const key = subjectNow()?.stored.key;
    if (key === undefined) return;
    const [kept, memory] = await Promise.all([keeper.find(key), keeper.actions(key)]);
    const subject = subjectNow();
    if (kept === undefined || subject?.stored.key !== key) return;
    const { typed, noted } = kept;
    batch(() => {
      remembered.value = memory;
      replace({
        ...subject,
        stored: { ...subject.stored, typed, ...(noted === undefined ? {} : { noted }) },
      });
    });
  }

  function backToPage(): void {
    choice.value = undefined;
    const subject = subjectNow();
    remembered.value = [];
    if (subject !== undefined)
      void keeper.actions(subject.stored.key).then((memory) => (remembered.value = memory));
  }

  function subjectNow(): Subject | undefined {
    return screen.value.kind === 'account' ? screen.value.subject : undefined;
  }

  function replace(subject: Subject): void {
    const next: Screen = { kind: 'account', subject };
    if (choice.value === undefined) page.value = next;
    else choice.value = next;
  }

  return {
    screen,
    chosen: computed(() => choice.value !== undefined),
    remembered: remembered as ReadonlySignal<readonly RememberedAction[]>,
    pageIs,
    leavePage,
    type,
    note,
    keep,
    at: () => localMoment(now()),
    act,
    recall,
    typeAccount,
    openSample,
    openKept: (stored: StoredAccount) => show({ stored }),
    startTyping: () => choose({ kind: 'typing' }),
    startPicking: (list: 'sample' | 'typed') => choose({ kind: 'picking', list }),
    backToPage,
    refresh,
    forget,
  };
}

/** Whether it was read for another user than the one who is signed in now. */
function ofAnother({ seenBy }: StoredAccount, user: string | undefined): boolean {
  return seenBy !== undefined && user !== undefined && seenBy !== user;
}

/** The fields for which there is a rule, found or not: what other rules read before is no longer taught. */
function taughtIn({ taught }: PageReading): { readonly taught?: ReadonlySet<FieldKey> } {
  if (taught === undefined) return {};
  return { taught: new Set(taught.map(({ of }) => of.replace('field:', '') as FieldKey)) };
}

function typedReading(field: FieldKey, text: string, at: Date): FieldReading {
  return readField(field, text, { origin: 'typed', where: '', at: at.toISOString() });
}
