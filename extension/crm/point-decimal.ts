/** Writes a number with a decimal point and without signs between its groups, from the way in which a CRM’s user has set it to be shown. */
export function pointDecimal(
  text: string,
  written: { readonly decimal: string; readonly group: string },
): string {
  const { decimal, group } = written;
  if (!/\d/.test(text) || decimal === '') return text;
  const joined = group === '' ? text : text.replaceAll(group, '');
  return decimal === '.' ? joined : joined.replace(decimal, '.');
}
