import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FieldKey } from '../../core/account/field.ts';
import type { RememberedAction } from '../../core/actions/remembered-action.ts';
import type { PageReading } from '../crm/page-reading.ts';
import type { StoredAccount } from '../storage/stored-account.ts';
import { accountKey, saysWhichRecord } from './account-key.ts';
import { accountOnPage } from './account-on-page.ts';
import { fieldsOnPage } from './fields-on-page.ts';
import type { Keeper } from './keeper.ts';
import type { PageState } from './page-state.ts';
import type { Screen, Subject } from './screen.ts';
import { tablesOnPage } from './tables-on-page.ts';

type ReadState = Extract<PageState, { kind: 'read' }>;

/** What the panel shows: the account on the page in front, or what the user chose to see instead. */
export function panelScreens(keeper: Keeper) {
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
      const tables = tablesOnPage(state.page, state.at);
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
    remembered,
    pageIs,
    leavePage,
    choose,
    show,
    backToPage,
    refresh,
    subjectNow,
    replace,
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
