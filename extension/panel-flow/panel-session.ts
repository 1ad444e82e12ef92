import type { ReadonlySignal } from '@preact/signals';
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
import type { StoredAccount } from '../storage/stored-account.ts';
import type { Keeper } from './keeper.ts';
import { localDay } from './local-day.ts';
import { localMoment } from './local-moment.ts';
import { panelScreens } from './panel-screens.ts';
import { sampleSubject } from './sample-subject.ts';

export type PanelSession = ReturnType<typeof panelSession>;

/** What the panel shows and does, without a word about how it looks. */
export function panelSession(keeper: Keeper, now: () => Date) {
  const screens = panelScreens(keeper);
  const { remembered, subjectNow, replace, show, choose, backToPage } = screens;

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

  return {
    screen: screens.screen,
    chosen: screens.chosen,
    remembered: remembered as ReadonlySignal<readonly RememberedAction[]>,
    pageIs: screens.pageIs,
    leavePage: screens.leavePage,
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
    refresh: screens.refresh,
    forget,
  };
}

function typedReading(field: FieldKey, text: string, at: Date): FieldReading {
  return readField(field, text, { origin: 'typed', where: '', at: at.toISOString() });
}
