import type { Words } from '../../../core/panel/words.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { LocalText } from '../../../core/text/local-text.ts';
import type { BookAccount } from '../book-account.ts';

/** One of the few values that a column of classes can hold. */
export interface Choice {
  readonly name: string;
  readonly label: LocalText;
}

/** What a column needs to speak of accounts. */
export interface ColumnSetting {
  readonly words: Words;
  readonly playbook: Playbook;
}

interface Named {
  readonly key: string;
  readonly label: LocalText;
  /** Shown before the user has chosen columns. */
  readonly usual?: true;
  /** Where there is room, in pixels; no column is narrower. */
  readonly width: number;
}

export interface TextColumn extends Named {
  readonly kind: 'text';
  of(row: BookAccount, setting: ColumnSetting): string | undefined;
}

export interface NumberColumn extends Named {
  readonly kind: 'number';
  /** Whether it is a fraction that is said, and filtered, in percent. */
  readonly percent?: boolean;
  of(row: BookAccount): number | undefined;
  show(value: number, words: Words): string;
}

export interface DateColumn extends Named {
  readonly kind: 'date';
  /** ISO day. */
  of(row: BookAccount): string | undefined;
}

export interface ChoiceColumn extends Named {
  readonly kind: 'choice';
  /** Name of the choice. */
  of(row: BookAccount): string | undefined;
  /** All that it can be, in the order in which they are sorted. */
  choices(playbook: Playbook): readonly Choice[];
  /** Whether what is missing could still make it another; absent where nothing is ever open. */
  readonly open?: (row: BookAccount) => boolean;
}

/** One column of the table: where its value comes from, and how it is said, sorted and filtered. */
export type Column = TextColumn | NumberColumn | DateColumn | ChoiceColumn;
