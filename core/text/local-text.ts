/** The languages in which every text exists. */
export type Language = 'en' | 'zh-CN';

/** One text in both languages. */
export interface LocalText {
  readonly en: string;
  readonly 'zh-CN': string;
}

/**
 * A value inside a sentence, kept typed so that each face formats it for its reader.
 * Scores run 0–100, ratios are fractions, money is in the book's currency, dates are ISO days.
 */
export type Fact =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'label'; readonly value: LocalText }
  | {
      readonly kind: 'count' | 'score' | 'rating' | 'ratio' | 'money' | 'days' | 'months' | 'years';
      readonly value: number;
    }
  | { readonly kind: 'date'; readonly value: string };

/** A sentence with its values: `{name}` in the text stands for the fact of that name. */
export interface Message {
  readonly text: LocalText;
  readonly values: Readonly<Record<string, Fact>>;
}
