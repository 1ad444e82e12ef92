import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FieldKey } from '../../../core/account/field.ts';
import type { TableSubject } from '../../../core/account/tables/table-subject.ts';
import type { BookFault } from '../../../core/exchange/book-fault.ts';
import type { Language } from '../../../core/text/local-text.ts';
import type { PageReading } from '../../crm/page-reading.ts';
import type { RuleResult } from '../../crm/rule-result.ts';
import { ruleKey, type StoredRule } from '../../storage/taught-rules.ts';
import { readPack } from '../../teaching/pack/read-pack.ts';
import { readRule } from '../../teaching/pack/read-rule.ts';
import type { Pick, TablePick, ValuePick } from '../../teaching/pick.ts';
import { rulesFor } from '../../teaching/rules-for.ts';
import type { TaughtColumn, TaughtRule } from '../../teaching/taught-rule.ts';
import type { TeachNews, TeachOrder } from '../../teaching/teach-messages.ts';
import type { PageState } from '../page-state.ts';
import type { RuleKeeper } from './rule-keeper.ts';
import { type RuleState, ruleStates } from './rule-state.ts';

/** Where teaching stands. */
export type TeachStep =
  | { readonly kind: 'off' }
  /** `instead` is the rule that is taught anew. */
  | {
      readonly kind: 'pointing';
      readonly what: Pick['kind'];
      readonly said: string;
      readonly instead?: TaughtRule;
    }
  | { readonly kind: 'value'; readonly pick: ValuePick; readonly instead?: TaughtRule }
  | { readonly kind: 'table'; readonly pick: TablePick; readonly instead?: TaughtRule }
  /** What was pointed at cannot be told as a rule. */
  | { readonly kind: 'refused'; readonly faults: readonly BookFault[] };

/** A file of rules before it is taken: what is wrong with it, or what its rules read on the page in front. */
export type PackStep =
  | { readonly kind: 'refused'; readonly file: string; readonly faults: readonly BookFault[] }
  | {
      readonly kind: 'preview';
      readonly file: string;
      readonly rules: readonly TaughtRule[];
      /** Undefined until the page has answered; none where no page listens. */
      readonly tried: readonly RuleResult[] | undefined;
    };

export type TeachingSession = ReturnType<typeof teachingSession>;

const OFF: TeachStep = { kind: 'off' };

/**
 * Teaching as the panel sees it, without a word about how it looks.
 *
 * @param tell Says something to the page; lost where none listens.
 */
export function teachingSession(keeper: RuleKeeper, tell: (order: TeachOrder) => void, now: () => Date) {
  const rules = signal<readonly StoredRule[]>([]);
  const page = signal<
    { readonly reading: PageReading; readonly final: boolean; readonly at: string } | undefined
  >(undefined);
  const step = signal<TeachStep>(OFF);
  const pack = signal<PackStep | undefined>(undefined);
  /** Rules for the kind of page in front, with what became of each; nothing while the page is still on its way. */
  const states: ReadonlySignal<readonly RuleState[]> = computed(() => {
    const { value } = page;
    if (value === undefined || !value.final) return [];
    const { reading, at } = value;
    const own = new Set(here(rules.value.map(({ rule }) => rule)));
    return ruleStates(
      rules.value.filter(({ rule }) => own.has(rule)),
      reading.taught ?? [],
      reading.record,
      at,
    );
  });

  /** Those of some rules that are for the kind of page in front. */
  function here(all: readonly TaughtRule[]): readonly TaughtRule[] {
    return page.value === undefined ? [] : rulesFor(page.value.reading.url, all);
  }

  async function load(): Promise<void> {
    rules.value = await keeper.list();
    greet();
  }

  /** A page has come to listen: it is told what was taught. */
  function greet(): void {
    tell({ kind: 'rules', rules: rules.value.map(({ rule }) => rule) });
  }

  function pageIs(state: PageState): void {
    if (state.kind === 'read') {
      page.value = { reading: state.page, final: state.final, at: state.at };
      return;
    }
    page.value = undefined;
    // What was pointed at belongs to the page that is left.
    step.value = OFF;
  }

  function hear(news: TeachNews): void {
    const { value } = step;
    switch (news.kind) {
      case 'under':
        if (value.kind === 'pointing') step.value = { ...value, said: news.said };
        return;
      case 'picked': {
        if (value.kind !== 'pointing') return;
        const instead = value.instead === undefined ? {} : { instead: value.instead };
        step.value =
          news.pick.kind === 'value'
            ? { kind: 'value', pick: news.pick, ...instead }
            : { kind: 'table', pick: news.pick, ...instead };
        return;
      }
      case 'point-ended':
        if (value.kind === 'pointing') step.value = OFF;
        return;
      case 'tried':
        if (pack.value?.kind === 'preview') pack.value = { ...pack.value, tried: news.results };
    }
  }

  function point(what: Pick['kind'], language: Language, instead?: TaughtRule): void {
    step.value = { kind: 'pointing', what, said: '', ...(instead === undefined ? {} : { instead }) };
    tell({ kind: 'point', what, language });
  }

  function cancel(): void {
    if (step.value.kind === 'pointing') tell({ kind: 'point-stop' });
    step.value = OFF;
  }

  async function keepValue(field: FieldKey): Promise<void> {
    if (step.value.kind !== 'value') return;
    const { origin, pattern, place, record } = step.value.pick;
    await keepTaught({ origin, pattern, of: `field:${field}`, place }, record);
  }

  async function keepTable(subject: TableSubject, columns: readonly TaughtColumn[]): Promise<void> {
    if (step.value.kind !== 'table') return;
    const { origin, pattern, place, record } = step.value.pick;
    await keepTaught({ origin, pattern, of: `table:${subject}`, place, columns }, record);
  }

  /** By the same checks as a rule from a file: what the page says is from outside as well. */
  async function keepTaught(taught: TaughtRule, record: string): Promise<void> {
    const { rule, faults } = readRule(taught, '');
    if (rule === undefined) {
      step.value = { kind: 'refused', faults };
      return;
    }
    const instead = 'instead' in step.value ? step.value.instead : undefined;
    step.value = OFF;
    if (instead !== undefined && instead.of !== rule.of) await keeper.drop([ruleKey(instead)]);
    await keeper.keep([{ rule, taught: now().toISOString(), record }]);
    await load();
  }

  async function confirm({ stored }: RuleState): Promise<void> {
    await keeper.keep([{ ...stored, tried: true }]);
    await load();
  }

  async function drop(dropped: readonly TaughtRule[]): Promise<void> {
    await keeper.drop(dropped.map(ruleKey));
    await load();
  }

  function choosePack(file: string, text: string): void {
    const { rules: read, faults } = readPack(text);
    if (read === undefined) {
      pack.value = { kind: 'refused', file, faults };
      return;
    }
    pack.value = { kind: 'preview', file, rules: read, tried: page.value === undefined ? [] : undefined };
    tell({ kind: 'try', rules: read });
  }

  async function takePack(): Promise<void> {
    if (pack.value?.kind !== 'preview') return;
    const taught = now().toISOString();
    await keeper.keep(pack.value.rules.map((rule) => ({ rule, taught })));
    pack.value = undefined;
    await load();
  }

  return {
    rules: rules as ReadonlySignal<readonly StoredRule[]>,
    step: step as ReadonlySignal<TeachStep>,
    pack: pack as ReadonlySignal<PackStep | undefined>,
    page: page as ReadonlySignal<{ readonly reading: PageReading } | undefined>,
    states,
    here,
    load,
    greet,
    pageIs,
    hear,
    point,
    key: (key: string, shift: boolean) => tell({ kind: 'point-key', key, shift }),
    cancel,
    keepValue,
    keepTable,
    confirm,
    drop,
    choosePack,
    takePack,
    leavePack: () => {
      pack.value = undefined;
    },
  };
}
