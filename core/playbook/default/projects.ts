const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const entry = (en: string, zh: string, how: string, howZh: string) => ({
  label: text(en, zh),
  strategy: text(how, howZh),
});

/** METHODS 5.7: what follows from the type of a new project (ours); that the last is refused is the source's. */
export const projects = {
  strategic: entry(
    'Strategic project',
    '战略型项目',
    'It hurts rivals and raises fees: put people and money behind it first.',
    '既打击对手又增加收费：优先投入人力与资金。',
  ),
  kill: entry(
    'Kill project',
    '杀伤型项目',
    'It hurts rivals at the cost of our fees: only against a main rival, and with a limit in price and time.',
    '以让利打击对手：只针对主要对手，并限定幅度与期限。',
  ),
  revenue: entry(
    'Revenue project',
    '收益型项目',
    'It raises fees and leaves rivals alone: win it with the usual effort.',
    '增加收费，不触动对手：以常规投入拿下。',
  ),
  suicide: entry(
    'Suicide project',
    '自杀型项目',
    'It costs us fees and harms no rival: refuse it, or reshape it until one of the two has changed.',
    '既减收又不伤对手：拒绝，或重新设计后再推进。',
  ),
};
