/**
 * The cells of a range as they are: a blank one is empty text, whatever its host gives for it, so that a 0 is a
 * zero that someone typed; an error cell is an error, not a text that says the same.
 */
export function settledCells({
  values,
  valueTypes,
}: Pick<Excel.Range, 'values' | 'valueTypes'>): unknown[][] {
  return values.map((row, y) =>
    row.map((cell: unknown, x: number) => {
      switch (valueTypes[y]?.[x]) {
        case Excel.RangeValueType.empty:
          return '';
        case Excel.RangeValueType.error:
          return { code: String(cell), message: '' };
        default:
          return cell ?? '';
      }
    }),
  );
}
