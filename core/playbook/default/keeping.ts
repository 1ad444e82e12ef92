const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/** METHODS 7.6: what a page shows to everybody is public; all else stays within one's own company (ours). */
export const secrecy = {
  usual: 'internal' as const,
  of: {
    name: 'public' as const,
    id: 'public' as const,
    industry: 'public' as const,
    parent: 'public' as const,
  },
};

/** METHODS 7.3: where an expectation comes from. */
export const expectations = [
  { id: 'society', label: text('What is usual everywhere', '社会普遍水平') },
  { id: 'past', label: text('What they knew from before', '自身过去的经历') },
  { id: 'advertising', label: text('What we promised in advertising', '广告与宣传的承诺') },
];

/** METHODS 5.8: from which share of a group’s accounts on it is reached widely, and in part (ours). */
export const coverage = { wide: 0.7, partial: 0.3 };

/** METHODS 10.3: closed deals from which on one's own rates count, and how many the ladder's own rate stands for. */
export const ownRates = { from: 5, ladderCountsAs: 5 };
