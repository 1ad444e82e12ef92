const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/** METHODS 7.1: two calls and two messages a month from target tier on (ours), a demand forecast every month. */
export const monthly = [
  {
    id: 'calls',
    label: text('Call', '电话回访'),
    kind: 'call' as const,
    times: 2,
    from: 'target' as const,
  },
  {
    id: 'messages',
    label: text('Message', '短信问候'),
    kind: 'message' as const,
    times: 2,
    from: 'target' as const,
    consent: true,
  },
  {
    id: 'forecast',
    label: text('Forecast of demand', '需求预测'),
    kind: 'forecast' as const,
    times: 1,
    from: 'target' as const,
  },
];
