/** A day as ISO writes it, from the way in which it is shown; a text that does not fit stays as it stands. */
export function shownDay(text: string, format: string): string {
  const order = [...format.matchAll(/%([mdY])/g)].map(([, part]) => part);
  const numbers = text.match(/\d+/g) ?? [];
  if (order.length !== 3 || numbers.length < 3) return text;
  const part = (name: string) => (numbers[order.indexOf(name)] ?? '').padStart(2, '0');
  return `${part('Y')}-${part('m')}-${part('d')}`;
}
