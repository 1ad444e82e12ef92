/** Calls back whenever the selection moved or a cell changed; gives a way to stop. */
export async function onSelection(callback: () => void): Promise<() => void> {
  return Excel.run(async (context) => {
    const moved = context.workbook.onSelectionChanged.add(async () => callback());
    const changed = context.workbook.worksheets.onChanged.add(async () => callback());
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
