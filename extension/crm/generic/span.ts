/** The whole numbers from `start` up to and without `end`. */
export function span(start: number, end: number): number[] {
  const numbers: number[] = [];
  for (let n = start; n < end; n++) numbers.push(n);
  return numbers;
}
