/** Computes every formula anew: what the functions compute by has changed. */
export async function recalculate(): Promise<void> {
  await Excel.run(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
  });
}
