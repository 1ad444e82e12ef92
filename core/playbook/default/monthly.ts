const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/** METHODS 7.1: two calls and two messages a month from target tier on (ours), a demand forecast every month. */
export const monthly = [
  { id: 'calls', label: text('Call', '电话回访'), kind: 'call', times: 2, from: 'target' },
  {
    id: 'messages',
    label: text('Message', '短信问候'),
    kind: 'message',
    times: 2,
    from: 'target',
    consent: true,
  },
  {
    id: 'forecast',
    label: text('Forecast of demand', '需求预测'),
    kind: 'forecast',
    times: 1,
    from: 'target',
  },
] as const;
