/**
 * A day as ISO writes it, from the way in which a CRM shows it to its user; a text that does not fit stays as it stands.
 *
 * @param format Says where day, month and year stand, by these letters in any form: `%m/%d/%Y`, `dd-mm-yyyy`.
 */
export function dayAsShown(text: string, format: string): string {
  const order = [...format.toLowerCase().matchAll(/([dmy])\1*/g)].map(([, part]) => part);
  const numbers = text.match(/\d+/g) ?? [];
  if (order.length !== 3 || new Set(order).size !== 3 || numbers.length < 3) return text;
  const part = (name: string) => (numbers[order.indexOf(name)] ?? '').padStart(2, '0');
  return `${part('y')}-${part('m')}-${part('d')}`;
}
