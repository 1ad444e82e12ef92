/** What the core expects, in Chinese; whatever is not here is said in English rather than not at all. */
const CHINESE: Readonly<Record<string, string>> = {
  '0 or more': '不小于 0 的数',
  'more than 0': '大于 0 的数',
  'more than 1': '大于 1 的数',
  'at least one': '至少一个',
  'at least one share': '至少一个份额',
  'three weights of 0 or more': '三个不小于 0 的权重',
  'two fractions from 0 to 1, the first not above the second': '两个 0 到 1 的比例，前者不大于后者',
  'an amount': '金额',
  'an amount above 0': '大于 0 的金额',
  'an amount of 0 or more': '不小于 0 的金额',
  'a fraction up to 1: 15 % is written 0.15 or 15 %': '不大于 1 的比例：15% 写作 0.15 或 15%',
  'a fraction from 0 to 1: 90 % is written 0.9 or 90 %': '0 到 1 的比例：90% 写作 0.9 或 90%',
  'a fraction: 10 % is written 0.1 or 10 %': '比例：10% 写作 0.1 或 10%',
  'a fraction between 0 and 1: 95 % is written 0.95': '0 与 1 之间的比例：95% 写作 0.95',
  'a rating from 1 to 10': '1 到 10 的评分',
  'at least one weight above 0': '至少一个大于 0 的权重',
  'a weight of 0 or more': '不小于 0 的权重',
  'an index above 0, where 1 is the market average': '大于 0 的指数，1 为市场平均',
  'shares that add up to at most 100 %': '合计不超过 100% 的份额',
  'spending above 0 on some product': '至少一个产品的支出大于 0',
  'a judgement here or across the diagonal': '在此处或对角线另一侧给出判断',
  'a judgement above 0, such as 1 to 9 or their reciprocals': '大于 0 的判断值，如 1 到 9 或其倒数',
  'at least two rows of options': '至少两行选项',
  'a criterion on which the options differ': '至少一个能区分各选项的准则',
  'a value above 0 in every column': '每列至少一个大于 0 的数',
  'retention that differs between customers: here it never rises': '客户之间有差异的留存率（此处从不上升）',
  'a cohort of which someone left': '有人流失的一批客户',
  'a cohort above 0': '大于 0 的客户数',
  'the cohort and at least two periods': '全部客户数及至少两期数据',
  'no more survivors than the period before': '不多于上一期的留存数',
  'a whole number from 0 to 1000': '0 到 1000 的整数',
  'a whole number from 1 to 1000': '1 到 1000 的整数',
  'a whole number of repeat purchases, 0 or more': '不小于 0 的重复购买次数（整数）',
  'at least two customers': '至少两个客户',
  'a customer who bought again': '至少一个再次购买的客户',
  'at least two who bought again': '至少两个再次购买的客户',
  'a shorter horizon': '更短的预测期',
  'a time from 0 to the age': '0 到 age 之间的时间',
  'retention below 1 + discount, or a number of years': '小于 1 + 折现率的保持率，或给出年数',
};

/** What the core says with a number in it. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^(\S+) to (\S+)$/, '$1 到 $2 的数'],
  [/^(\S+) columns, one per row$/, '$1 列，与行数相同'],
  [/^(\S+) providers in every row$/, '每行 $1 家供应商'],
  [/^as many rows as weights \((\S+)\)$/, '与权重数相同的行数（$1）'],
  [/^1 ÷ (\S+)$/, '对角线另一侧的倒数 1 ÷ $1'],
];

/** What the core expected, in Chinese where it is known. */
export function expectedInChinese(expected: string): string {
  const known = CHINESE[expected];
  if (known !== undefined) return known;
  const pattern = PATTERNS.find(([english]) => english.test(expected));
  return pattern === undefined ? ` ${expected}` : expected.replace(pattern[0], pattern[1]);
}
