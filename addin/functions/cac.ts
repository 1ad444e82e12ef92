/**
 * Cost of winning one customer.
 * @customfunction CAC
 * @param yearlyCost Yearly cost of one salesperson.
 * @param visitsPerYear Visits that this person makes in a year (more than 0).
 * @param visitsPerWin Visits that one win takes on average.
 * @returns Money per customer won.
 */
export function cac(yearlyCost: number, visitsPerYear: number, visitsPerWin: number): number {
  return (yearlyCost / visitsPerYear) * visitsPerWin;
}
