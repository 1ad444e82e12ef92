/** A domain folder of core that may import another one beside account/ and playbook/. */
export interface Arrow {
  from: string;
  to: string;
  because: string;
}

/** Where the methods derive one from another. A new arrow needs a reason from the methods. */
export const ARROWS: readonly Arrow[] = [
  { from: 'classification', to: 'valuation', because: 'classes are cut from the scores and their bounds' },
  {
    from: 'competition',
    to: 'valuation',
    because: "rivals' totals are the same weighted mean of what is known",
  },
  {
    from: 'care',
    to: 'valuation',
    because: 'signals of retention risk are read on the scales of the indicators',
  },
  { from: 'pipeline', to: 'classification', because: 'the move on an opportunity follows from the position' },
];
