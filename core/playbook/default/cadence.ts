const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/** METHODS 7.5: how often what is looked at. */
export const cadence = [
  { id: 'revenue' as const, label: text('Revenue check', '收入检查'), every: 1, unit: 'weeks' as const },
  {
    id: 'opportunities' as const,
    label: text('Opportunity review', '商机评审'),
    every: 2,
    unit: 'weeks' as const,
  },
  { id: 'finance' as const, label: text('Finance review', '财务回顾'), every: 1, unit: 'months' as const },
  { id: 'audit' as const, label: text('Full audit', '全面审视'), every: 3, unit: 'months' as const },
  {
    id: 'scan' as const,
    label: text('Scan of rivals, customers and platform', '对手、客户与平台扫描'),
    every: 6,
    unit: 'months' as const,
  },
];
