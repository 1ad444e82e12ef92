import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Fault } from '../../core/account/fault.ts';
import type { FieldKey } from '../../core/account/field.ts';
import { readField } from '../../core/account/read-field.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import type { Action } from '../../core/actions/action.ts';
import type { SampleAccount } from '../../core/sample/sample-book.ts';
import type { RememberedAction } from '../storage/remembered-action.ts';
import type { StoredAccount } from '../storage/stored-account.ts';
import { accountKey, saysWhichRecord } from './account-key.ts';
import { accountOnPage } from './account-on-page.ts';
import { fieldsOnPage } from './fields-on-page.ts';
import type { Keeper } from './keeper.ts';
import type { PageState } from './page-state.ts';
import { sampleReadings } from './sample-readings.ts';
import type { Screen, Subject } from './screen.ts';

export type PanelSession = ReturnType<typeof panelSession>;
type ReadState = Extract<PageState, { kind: 'read' }>;

/** What the panel shows and does, without a word about how it looks. */
export function panelSession(keeper: Keeper, now: () => Date) {
  /** What the page in front gives; and what the user chose to see instead. */
  const page = signal<Screen>({ kind: 'reading' });
  const choice = signal<Screen | undefined>(undefined);
  const screen: ReadonlySignal<Screen> = computed(() => choice.value ?? page.value);
  const remembered = signal<readonly RememberedAction[]>([]);
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
    const before = page.value;
    page.value = next;
    if (subject === undefined || choice.value === undefined) {
      if (choice.value === undefined) remembered.value = memory;
      return;
    }
    // Another account has come in front: what the user chose to see before gives way to it.
    if (before.kind !== 'account' || before.subject.stored.key !== subject.stored.key) toPage(memory);
  }

  /** Undefined while an account may still turn up. */
  async function screenOf(state: ReadState): Promise<Screen | undefined> {
    const fields = fieldsOnPage(state.page, state.at);
    const name = fields.readings.find((reading) => reading.field === 'name')?.text;
    if (name !== undefined && accountOnPage(state.page, fields)) {
      const key = accountKey(state.page, name);
      const visit = { key, kind: 'page', name, url: state.page.url, read: fields.readings, seen: state.at } as const;
      return { kind: 'account', subject: { stored: await keeper.visit(visit), page: { reading: state.page, fields } } };
    }
    if (!state.final) return undefined;
    const kept = saysWhichRecord(state.page) ? await keeper.find(state.page.record) : undefined;
    if (kept !== undefined) return { kind: 'account', subject: { stored: kept } };
    return { kind: 'blank', reason: 'no-account' };
  }

  function toPage(memory: readonly RememberedAction[]): void {
    choice.value = undefined;
    remembered.value = memory;
  }

  async function show(subject: Subject): Promise<void> {
    remembered.value = await keeper.actions(subject.stored.key);
    choice.value = { kind: 'account', subject };
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

  function act(action: Action, word: Pick<RememberedAction, 'state' | 'until' | 'reason'>): void {
    const account = subjectNow()?.stored.key;
    if (account === undefined) return;
    const { id, rule, facts } = action;
    const one: RememberedAction = { account, action: id, rule, facts, at: now().toISOString(), ...word };
    remembered.value = [...remembered.value.filter((before) => before.action !== id), one];
    void keeper.act(one);
  }

  function recall(actions: readonly string[]): void {
    const account = subjectNow()?.stored.key;
    if (account === undefined) return;
    remembered.value = remembered.value.filter((one) => !actions.includes(one.action));
    for (const action of actions) void keeper.recall(account, action);
  }

  async function typeAccount(texts: ReadonlyMap<FieldKey, string>): Promise<void> {
    const at = now();
    const typed = [...texts].map(([field, text]) => typedReading(field, text, at)).filter((one) => one.value !== undefined);
    const name = texts.get('name') ?? '';
    const key = `typed:${at.toISOString()} ${name}`;
    await show({ stored: await keeper.create({ key, kind: 'typed', name, read: [], typed, seen: at.toISOString() }) });
  }

  async function openSample(sample: SampleAccount): Promise<void> {
    const seen = now().toISOString();
    const name = sample.account.fields.name ?? sample.id;
    const visit = { key: `sample:${sample.id}`, kind: 'sample', name, read: sampleReadings(sample, seen), seen } as const;
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

  function backToPage(): void {
    choice.value = undefined;
    const subject = subjectNow();
    remembered.value = [];
    if (subject !== undefined) void keeper.actions(subject.stored.key).then((memory) => (remembered.value = memory));
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
    type,
    act,
    recall,
    typeAccount,
    openSample,
    openKept: (stored: StoredAccount) => show({ stored }),
    startTyping: () => (choice.value = { kind: 'typing' }),
    startPicking: () => (choice.value = { kind: 'picking' }),
    backToPage,
    forget,
  };
}

function typedReading(field: FieldKey, text: string, at: Date): FieldReading {
  return readField(field, text, { origin: 'typed', where: '', at: at.toISOString() });
}
