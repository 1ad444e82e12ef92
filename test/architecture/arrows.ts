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
  { from: 'needs', to: 'valuation', because: 'a lead is the same weighted mean of what is rated' },
  {
    from: 'care',
    to: 'valuation',
    because: 'signals of retention risk are read on the scales of the indicators',
  },
  { from: 'pipeline', to: 'classification', because: 'the move on an opportunity follows from the position' },
  {
    from: 'actions',
    to: 'valuation',
    because: 'rules ask about scores, and stakes are read on the log money scale',
  },
  { from: 'actions', to: 'classification', because: 'rules ask about classes' },
  { from: 'actions', to: 'competition', because: 'a trailing item is a candidate for action' },
  {
    from: 'actions',
    to: 'needs',
    because: 'an uncovered role, an unknown need, whitespace are candidates for action',
  },
  { from: 'actions', to: 'pipeline', because: 'the conclusion on an opportunity is a candidate for action' },
  { from: 'actions', to: 'care', because: 'retention risk and its reasons raise actions' },
  {
    from: 'inference',
    to: 'valuation',
    because: 'what flips a class is found by valuing the account anew, with one input or weight changed',
  },
  { from: 'inference', to: 'classification', because: 'what flips a class is found by classing anew' },
  {
    from: 'columns',
    to: 'classification',
    because: 'a whole book is classed anew while weights and cuts are tried',
  },
  { from: 'columns', to: 'care', because: 'whole tables are asked for retention risk by the same signals' },
  { from: 'columns', to: 'actions', because: 'whole tables are asked for the question that settles most' },
  {
    from: 'formulas',
    to: 'valuation',
    because: 'ordinary formulas say what the valuation does, indicator by indicator in its order',
  },
  { from: 'formulas', to: 'sheet', because: 'a formula names columns by their letters' },
  {
    from: 'panel',
    to: 'actions',
    because: 'of an action that stands for several, those that are left are shown',
  },
  { from: 'care', to: 'inference', because: 'shares of a survey stand with their Wilson interval' },
  { from: 'pipeline', to: 'inference', because: 'shares of closed deals that were won stand with theirs' },
  { from: 'exchange', to: 'actions', because: 'what an action settles as well goes out beside it' },
  { from: 'exchange', to: 'competition', because: 'what was learned by forbidden means does not go out' },
  { from: 'exchange', to: 'needs', because: 'the phase that a solution is in goes out beside it' },
  { from: 'exchange', to: 'valuation', because: 'what a value is made of goes out dimension by dimension' },
  {
    from: 'panel',
    to: 'needs',
    because: 'what is left if a person goes is worked out for the person who is looked at',
  },
];
