/** A domain folder of core that may import another one beside account/ and playbook/. */
export interface Arrow {
  from: string;
  to: string;
  because: string;
}

/** Where the methods derive one from another. A new arrow needs a reason from the methods. */
export const ARROWS: readonly Arrow[] = [
  { from: 'classification', to: 'valuation', because: 'classes are cut from the scores and their bounds' },
];
