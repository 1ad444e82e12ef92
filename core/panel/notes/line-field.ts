/** One thing that can be noted of a line, and how it is typed. */
export type LineField = {
  readonly key: string;
  readonly label: string;
  /** Asks for it in a sentence. */
  readonly hint?: string;
} & (
  | { readonly kind: 'text' | 'long' | 'rating' | 'date' | 'index' | 'count' | 'money' | 'percent' }
  | { readonly kind: 'choice'; readonly options: readonly (readonly [value: string, label: string])[] }
);

/** What a field holds; undefined is unknown. */
export type LineValue = string | number | undefined;
