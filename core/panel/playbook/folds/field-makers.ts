import type { LocalText } from '../../../text/local-text.ts';
import type { PolicyField, PolicyOption } from '../fields/policy-field.ts';
import { policyText } from '../policy-text.ts';
import type { NumberKind } from '../read-number.ts';

// Short ways to write down the fields of a fold.

export function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}

export function numberAt(at: string, number: NumberKind, en: string, zh: string): PolicyField {
  return { at, label: t(en, zh), kind: 'number', number };
}

export function classesAt(at: string, label: LocalText): PolicyField {
  return { at, label, kind: 'classes' };
}

export function heading(en: string, zh: string): PolicyField {
  return { at: '', label: t(en, zh), kind: 'heading' };
}

/** The name of a line, in both languages. */
export const NAME: PolicyField = { at: 'label', label: policyText.label, kind: 'text' };
export const QUESTION: PolicyField = {
  at: 'question',
  label: t('Question', '问题'),
  kind: 'text',
  long: true,
};

/** Keys with their names as options, in order. */
export function optionsOf(names: Readonly<Record<string, LocalText>>): readonly PolicyOption[] {
  return Object.entries(names).map(([value, label]) => ({ value, label }));
}

/** Names of classes as options. */
export function classOptions(
  classes: Readonly<Record<string, { readonly label: LocalText }>>,
): readonly PolicyOption[] {
  return Object.entries(classes).map(([value, { label }]) => ({ value, label }));
}

/** A list of things that have a name and an id. */
export function namedLines(
  at: string,
  label: LocalText,
  line: LocalText,
  fields: readonly PolicyField[] = [],
): PolicyField {
  return {
    at,
    label,
    line,
    kind: 'rows',
    named: 'label',
    fields: [NAME, ...fields],
    fresh: (name, { id }) => ({ id, label: name, ...(fields.includes(QUESTION) && { question: name }) }),
  };
}

/** Headings, each with its list of things that have a name and an id. */
export function groupedLines(at: string, label: LocalText, lines: PolicyField): PolicyField {
  return {
    at,
    label,
    kind: 'rows',
    named: 'label',
    line: t('group', '分组'),
    tells: (group: { readonly items: readonly unknown[] }, words) =>
      words.say(t('{count} in it', '{count} 项'), { count: words.count(group.items.length) }),
    fields: [NAME, lines],
    fresh: (name, { id }) => ({ id, label: name, items: [] }),
  };
}
