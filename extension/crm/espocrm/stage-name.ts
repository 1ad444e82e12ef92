/** EspoCRM's own Chinese for its stages. Some are words that no list of stages knows, won and lost among them. */
const STORED: ReadonlyMap<string, string> = new Map([
  ['预期', 'Prospecting'],
  ['评价', 'Qualification'],
  ['需求分析', 'Needs Analysis'],
  ['价值主张', 'Value Proposition'],
  ['感性分析', 'Perception Analysis'],
  ['提案', 'Proposal'],
  ['提案/报价', 'Proposal/Price Quote'],
  ['协商', 'Negotiation'],
  ['协商/审核', 'Negotiation/Review'],
  ['赢得并结束', 'Closed Won'],
  ['失去并结束', 'Closed Lost'],
]);

/** The stage by the name that EspoCRM stores, as its interface gives it: a deal that is won must count as won. */
export function stageName(shown: string): string {
  return STORED.get(shown) ?? shown;
}
