/** METHODS 3.8. All limits are ours. */
export const segments = {
  employees: { medium: 50, large: 250 },
  turnover: { medium: 50_000_000, large: 500_000_000 },
  usage: { medium: 100_000, heavy: 1_000_000 },
  newYears: 1,
};

/** METHODS 3.5. The four marks are the source's, the margins ours. */
export const gridMarks = { strong: 0.3, profit: 0.05, even: -0.05 };
