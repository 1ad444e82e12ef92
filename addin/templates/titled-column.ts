import type { TemplateCell, TemplateColumn, TemplateRule } from '../../core/sheet/template-sheet.ts';

/** A column of one of the smaller tables. */
export interface TitledColumn {
  readonly header: string;
  readonly note: string;
  readonly column: TemplateColumn;
  readonly accepts?: TemplateRule['accepts'];
}

/** Headers with notes, and rules that say what the notes say. */
export function titledColumns(columns: readonly TitledColumn[]): {
  readonly columns: readonly TemplateColumn[];
  readonly headers: readonly TemplateCell[];
  readonly rules: readonly TemplateRule[];
} {
  return {
    columns: columns.map(({ column }) => column),
    headers: columns.map(({ header, note }) => ({ value: header, note })),
    rules: columns.flatMap(({ accepts, note }, column) =>
      accepts === undefined ? [] : [{ column, accepts, prompt: note, error: note }],
    ),
  };
}
