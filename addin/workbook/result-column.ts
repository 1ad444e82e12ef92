/** A column of results, and how it is shown. */
export interface ResultColumn {
  readonly header: string;
  readonly format: 'text' | 'score' | 'share';
}

/** Excel's own formats for them. */
export const NUMBER_FORMATS = { text: '@', score: '0.0', share: '0%' } as const;
