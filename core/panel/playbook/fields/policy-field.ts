import type { LocalText } from '../../../text/local-text.ts';
import type { Words } from '../../words.ts';
import type { NumberKind } from '../read-number.ts';

/** One of several values of a place, and what it is called. */
export interface PolicyOption {
  readonly value: string | number;
  readonly label: LocalText;
}

/** A number that stands in the line of a list itself, under a heading of its own. */
export interface LineNumber {
  readonly at: string;
  readonly label: LocalText;
  readonly number: NumberKind;
}

/** What a new line may need beside its name. */
export interface FreshLine {
  readonly id: string;
  /** ISO day. */
  readonly today: string | undefined;
}

export interface RowsShape {
  readonly kind: 'rows';
  /** Where a line has its name: a text in both languages, or a plain one. */
  readonly named: string;
  readonly beside?: LineNumber;
  /** What a line says in short where no number stands beside it. */
  readonly tells?: (line: never, words: Words) => string;
  /** Of a line, where they differ from one line to the next. */
  readonly fields: readonly PolicyField[] | ((line: never) => readonly PolicyField[]);
  /** What one line is called: a factor, a group. */
  readonly line?: LocalText;
  /** What a new line is, by the name it gets; without it lines can be neither added nor removed. */
  readonly fresh?: (name: LocalText, beside: FreshLine) => unknown;
  /** Names are the same in every language, such as those of products. */
  readonly plain?: boolean;
  /** The order says something: lines can be moved. */
  readonly ordered?: boolean;
}

type Shape =
  /** Changes nothing itself: it stands over what follows. */
  | { readonly kind: 'heading' }
  | { readonly kind: 'number'; readonly number: NumberKind }
  /** Money above 0 that may be left out. */
  | { readonly kind: 'amount' }
  | { readonly kind: 'choice'; readonly options: readonly PolicyOption[] }
  | { readonly kind: 'flag' }
  | {
      readonly kind: 'chosen';
      readonly options: readonly PolicyOption[];
      readonly atLeastOne?: boolean;
      /** All of them is no limit, and is left out. */
      readonly allIsNoLimit?: boolean;
      /** So many that they stay closed until wanted. */
      readonly many?: boolean;
    }
  /** Names separated by commas. */
  | { readonly kind: 'names' }
  /** Names separated by commas under each of the keys that are there. */
  | { readonly kind: 'names by key'; readonly keys: Readonly<Record<string, LocalText>> }
  /** A name that is the same in every language. */
  | { readonly kind: 'name' }
  | { readonly kind: 'text'; readonly long?: boolean }
  /** A text that may be left out; `first` is what it begins with. */
  | {
      readonly kind: 'optional text';
      readonly add: LocalText;
      readonly drop: LocalText;
      readonly first: LocalText;
    }
  /** Several texts under one name; a list's are counted, others named by their keys. */
  | {
      readonly kind: 'texts';
      readonly keys?: Readonly<Record<string, LocalText>>;
      /** Sentences rather than names. */
      readonly long?: boolean;
      /** What one of them is called, where there may be more or fewer. */
      readonly line?: LocalText;
    }
  /** Name and meaning of each class of a scheme. */
  | { readonly kind: 'classes' }
  /** Lines that are there for good, by their keys. */
  | { readonly kind: 'lines by key'; readonly named: string; readonly fields: readonly PolicyField[] }
  | { readonly kind: 'day' }
  /** `of` is the key of what is scaled; `ends` are its ends where they are neither worst nor best. */
  | {
      readonly kind: 'scale';
      readonly of: string;
      readonly ends?: { readonly worst: LocalText; readonly best: LocalText };
    }
  | {
      readonly kind: 'numbers by name';
      readonly number: NumberKind;
      readonly name: LocalText;
      readonly value: LocalText;
    }
  /** One choice for each of the names that have been given one. */
  | {
      readonly kind: 'choice by name';
      readonly names: readonly PolicyOption[];
      readonly options: readonly PolicyOption[];
    }
  | RowsShape;

/** One thing of a playbook that can be changed: where it stands, how it is typed, and what it is called. */
export type PolicyField = {
  /** Keys with dots between, from what it belongs to: the playbook, or the line of a list. */
  readonly at: string;
  readonly label: LocalText;
  /** What it does, where its name does not say it. */
  readonly note?: LocalText;
} & Shape;

/** Fields that are opened together. */
export interface PolicyFold {
  readonly title: LocalText;
  /** The facts in one line. */
  readonly summary: LocalText;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fields: readonly PolicyField[];
}

/** What every component of a field is given. */
export interface FieldProps<Value, Kind extends PolicyField['kind']> {
  readonly field: Extract<PolicyField, { kind: Kind }>;
  readonly value: Value;
  /** Whose it is, for those who do not see what it stands under; a field of the playbook itself belongs to nobody. */
  readonly of?: string | undefined;
  /** Ids that a new line must not take. */
  readonly taken: readonly string[];
  /** The path starts at the field. */
  onValue(path: readonly string[], value: unknown): void;
}
