/** What the pane follows. */
export interface WorkbookWatcher {
  onMoved(): void;
  /** A cell changed on the sheet of that id. */
  onChanged(sheetId: string): void;
}

/** Calls back whenever the selection moved or a cell changed; gives a way to stop. */
export async function watchWorkbook({ onMoved, onChanged }: WorkbookWatcher): Promise<() => void> {
  return Excel.run(async (context) => {
    const moved = context.workbook.onSelectionChanged.add(async () => onMoved());
    const changed = context.workbook.worksheets.onChanged.add(async ({ worksheetId }) =>
      onChanged(worksheetId),
    );
    await context.sync();
    return () => {
      for (const handler of [moved, changed]) {
        void Excel.run(handler.context, async (own) => {
          handler.remove();
          await own.sync();
        });
      }
    };
  });
}
