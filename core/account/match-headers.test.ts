import { describe, expect, it } from 'vitest';
import type { FieldKey } from './field.ts';
import { matchHeaders, readColumns } from './match-headers.ts';
import { matchLabel } from './match-label.ts';

/** METHODS section 1, copied: key, then every alias in both languages. */
const ALIASES: readonly (readonly [FieldKey, string])[] = [
  ['id', 'Account ID, Id, Account number, 客户编号, 客户编码'],
  [
    'name',
    'Account name, Account, Company name, Company, Customer name, Customer, Name, 客户名称, 公司名称, 单位名称, 客户',
  ],
  ['industry', 'Industry, Sector, 行业, 客户行业, 所属行业'],
  ['region', 'Region, Territory, State, 区域, 所属区域, 地区'],
  ['ownership', 'Ownership, Type of entity, 单位性质'],
  ['manager', 'Account manager, Owner, Account owner, 客户经理, 负责人'],
  ['parent', 'Parent account, Parent, Subsidiary of, Group, 上级机构, 上级客户, 集团'],
  ['employees', 'Employees, Number of employees, Headcount, 员工人数'],
  ['turnover', 'Turnover, Customer turnover, Company revenue, 客户营业额, 营业额, 企业年营收'],
  [
    'revenue',
    'Annual revenue from us, Billed revenue, Spend with us, Revenue, Annual revenue, 年收入, 业务收入, 年消费, 年贡献收入',
  ],
  ['revenueLastYear', "Last year's revenue, Last year’s revenue, Prior revenue, 上年收入, 去年收入"],
  ['profit', 'Profit, Contribution, Margin amount, 利润, 毛利, 贡献'],
  ['directCost', 'Direct cost, Cost of sales, 直接成本'],
  ['marketingCost', 'Marketing cost, Sales cost, 营销成本'],
  ['serviceCost', 'Service cost, 服务成本'],
  ['maintenanceCost', 'Maintenance cost, Support cost, 运维成本'],
  ['onTimePayment', 'On-time payment, Paid on time, 按时缴费率, 准时付款率'],
  ['overdueAmount', 'Overdue amount, Receivables overdue, 欠费, 逾期应收'],
  ['pullThrough', 'Pull-through revenue, Induced revenue, 连带收入'],
  ['wallet', 'Wallet, Total spend, Customer budget, 总支出, 通信总支出, 客户预算'],
  ['walletGrowth', 'Wallet growth, 支出增长率'],
  ['customerGrowth', 'Customer growth, 客户业绩增长率'],
  ['offerFit', 'Offer fit, 产品匹配度'],
  ['tenure', 'Tenure, Years as customer, 合作年限, 在网年限'],
  ['contractMonthsLeft', 'Contract months left, 合同剩余月数'],
  ['agreement', 'Mutual agreement, Strategic agreement, 互惠协议, 战略协议'],
  ['switchingCost', 'Switching cost, 转网成本'],
  ['productsHeld', 'Products held, 产品数, 在用业务数'],
  ['perceived', 'Perceived service, 实际感受'],
  ['expected', 'Expected service, 期望感受'],
  ['industryInfluence', 'Industry influence, 行业影响力'],
  ['socialStatus', 'Social status, 社会地位'],
  ['policyInfluence', 'Policy influence, 政策影响力'],
  ['chainRole', 'Value-chain role, 价值链地位'],
  ['priceSensitivity', 'Price sensitivity, 价格敏感度'],
  ['creditRisk', 'Credit risk, 信用风险'],
  ['qualityCost', 'Quality cost, 质量附加成本'],
  ['winCost', 'Cost to win, 感化成本'],
  ['competitorThreat', 'Competitor threat, 竞争威胁'],
  ['ourStrength', 'Our strength, 我方实力'],
  ['bestRivalStrength', "Best rival's strength, 最强对手实力"],
  ['rivalIntent', 'Rival intent, 对手意图'],
  ['rivalAttention', 'Rival attention, 对手关注度'],
  ['rivalVip', "Rival's VIP, 对手贵宾客户"],
  ['keyContactLost', 'Key contact lost, 关键联系人流失'],
  ['openComplaints', 'Open complaints, 未结投诉'],
  ['lastContact', 'Last contact, 最近联系'],
];

const only = (header: string) => matchHeaders([header]).columns[0];

describe('an alias', () => {
  const cases = ALIASES.flatMap(([field, list]) => list.split(', ').map((alias) => ({ field, alias })));
  it.each(cases)('$alias is $field, however it is written', ({ field, alias }) => {
    const written = [
      alias,
      alias.toUpperCase(),
      `  ${alias.toLowerCase().replaceAll(' ', '_')}: `,
      alias.replaceAll(' ', ''),
      alias.replaceAll(/[ -]/g, '\u00a0'),
      alias.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      `*${alias}`,
    ];
    for (const header of written) expect(only(header), header).toMatchObject({ status: 'matched', field });
  });
});

describe('a name that people use besides', () => {
  it.each<[string, FieldKey]>([
    ['Client name', 'name'],
    ['企业名称', 'name'],
    ['Customer no.', 'id'],
    ['Sales rep', 'manager'],
    ['业务员', 'manager'],
    ['员工数', 'employees'],
    ['Annual turnover', 'turnover'],
    ['我司年销售额', 'revenue'],
    ['Revenue from this customer', 'revenue'],
    ['回款及时率', 'onTimePayment'],
    ['逾期金额（万元）', 'overdueAmount'],
    ['合作时长', 'tenure'],
    ['Last contacted', 'lastContact'],
  ])('%s stands for %s in a sheet and on a page', (header, field) => {
    expect(matchHeaders([header]).columns).toMatchObject([{ status: 'matched', field }]);
    expect(matchLabel(header)?.field).toBe(field);
  });

  it.each<[string, FieldKey]>([
    ['Industry / 行业', 'industry'],
    ['客户名称（Account Name）', 'name'],
    ['员工人数 Employees (FTE)', 'employees'],
    ['Offer fit score', 'offerFit'],
    ['竞争威胁评分', 'competitorThreat'],
  ])('%s says the same twice, or no more than the name', (header, field) => {
    expect(matchHeaders([header]).columns).toMatchObject([{ status: 'matched', field }]);
  });

  it.each(['VIP客户', '行业 Revenue', 'Customer score', 'Account no', 'Industry rating'])(
    '%s is not taken for a part of itself',
    (header) =>
      expect(['name', 'industry', 'revenue']).not.toContain(matchHeaders([header]).columns[0]?.field),
  );

  it('revenue year by year is this year’s and last year’s, where nothing else is', () => {
    const fieldsOf = (...headers: string[]) => matchHeaders(headers).columns.map(({ field }) => field);
    expect(fieldsOf('Revenue 2023', 'Revenue 2024', 'FY2025 revenue')).toEqual([
      undefined,
      'revenueLastYear',
      'revenue',
    ]);
    expect(matchHeaders(['2024年收入（万元）', '2025年收入（万元）']).columns).toMatchObject([
      { field: 'revenueLastYear', unit: { factor: 10_000 } },
      { field: 'revenue', unit: { factor: 10_000 } },
    ]);
    expect(fieldsOf('2024 · Revenue', '2024 · Profit', '2025 · Revenue', '2025 · Profit')).toEqual([
      'revenueLastYear',
      undefined,
      'revenue',
      'profit',
    ]);
    expect(fieldsOf('Profit 2024', 'Profit 2025')).toEqual([undefined, undefined]);
    expect(fieldsOf('Revenue 2025')).toEqual([undefined]);
    expect(fieldsOf('Revenue 2023', 'Revenue 2025')).toEqual([undefined, undefined]);
    expect(fieldsOf('Revenue', 'Revenue 2024', 'Revenue 2025')).toEqual(['revenue', undefined, undefined]);
  });

  it.each(['营业收入', 'Code', '名称', 'Company size'])('%s could mean anything in a sheet', (header) => {
    expect(matchHeaders([header]).columns).toMatchObject([{ status: 'unmatched' }]);
    expect(matchLabel(header)).toBeDefined();
  });
});

describe('a unit in a header', () => {
  it.each([
    { header: '年收入（万元）', field: 'revenue', unit: { factor: 1e4 }, why: 'full-width brackets' },
    { header: '年收入(万元)', field: 'revenue', unit: { factor: 1e4 }, why: 'plain brackets' },
    { header: '年收入\n（万元）', field: 'revenue', unit: { factor: 1e4 }, why: 'a line break in the cell' },
    { header: '年收入【万元】', field: 'revenue', unit: { factor: 1e4 }, why: 'other brackets' },
    { header: '年收入（单位：万元）', field: 'revenue', unit: { factor: 1e4 }, why: 'the word *unit*' },
    {
      header: '年收入（万元/年）',
      field: 'revenue',
      unit: { factor: 1e4 },
      why: 'per year is the field’s own',
    },
    { header: '年收入（万元人民币）', field: 'revenue', unit: { factor: 1e4 }, why: 'three words in one' },
    { header: '总支出（人民币万元）', field: 'wallet', unit: { factor: 1e4 }, why: 'in the other order' },
    { header: '总支出（亿元）', field: 'wallet', unit: { factor: 1e8 }, why: 'hundreds of millions' },
    { header: '利润（千元）', field: 'profit', unit: { factor: 1e3 }, why: 'thousands' },
    { header: 'Revenue (USD)', field: 'revenue', unit: { factor: 1 }, why: 'a currency alone' },
    { header: 'Wallet (¥m)', field: 'wallet', unit: { factor: 1e6 }, why: 'sign and magnitude' },
    { header: 'Revenue (in millions)', field: 'revenue', unit: { factor: 1e6 }, why: 'in words' },
    {
      header: 'Revenue (millions of dollars)',
      field: 'revenue',
      unit: { factor: 1e6 },
      why: 'in more words',
    },
    { header: 'Profit (k€)', field: 'profit', unit: { factor: 1e3 }, why: 'magnitude before the sign' },
    { header: 'Profit (TEUR)', field: 'profit', unit: { factor: 1e3 }, why: 'as in German' },
    { header: 'Profit (1,000 USD)', field: 'profit', unit: { factor: 1e3 }, why: 'a thousand in figures' },
    { header: 'Profit (kEUR)', field: 'profit', unit: { factor: 1e3 }, why: 'written together' },
    { header: "Revenue ($'000)", field: 'revenue', unit: { factor: 1e3 }, why: 'as accountants write it' },
    { header: 'Revenue (USD) (in millions)', field: 'revenue', unit: { factor: 1e6 }, why: 'two brackets' },
    { header: 'Revenue, USD m', field: 'revenue', unit: { factor: 1e6 }, why: 'after a comma' },
    { header: 'Revenue (¥/month)', field: 'revenue', unit: { time: 'months' }, why: 'a month is no year' },
    { header: 'On-time payment (%)', field: 'onTimePayment', unit: { percent: true }, why: 'percent' },
    {
      header: '按时缴费率%',
      field: 'onTimePayment',
      unit: { percent: true },
      why: 'percent without brackets',
    },
    { header: 'Employees (people)', field: 'employees', unit: { factor: 1 }, why: 'what is counted' },
    {
      header: 'Tenure (number of years)',
      field: 'tenure',
      unit: { time: 'years' },
      why: 'years may be counted',
    },
    { header: 'Last contact (date)', field: 'lastContact', unit: { factor: 1 }, why: 'a date' },
    { header: 'Tenure (months)', field: 'tenure', unit: { time: 'months' }, why: 'another unit of time' },
    { header: 'Offer fit (1-10)', field: 'offerFit', unit: { factor: 1 }, why: 'a scale' },
    { header: '产品匹配度（1–10分）', field: 'offerFit', unit: { factor: 1 }, why: 'a scale in Chinese' },
    { header: 'Mutual agreement (yes/no)', field: 'agreement', unit: { factor: 1 }, why: 'what it accepts' },
    {
      header: '价值链地位（总部/关键/一般）',
      field: 'chainRole',
      unit: { factor: 1 },
      why: 'what it accepts',
    },
    {
      header: 'Value-chain role (headquarters / key / ordinary)',
      field: 'chainRole',
      unit: { factor: 1 },
      why: 'the same',
    },
    { header: '客户名称（必填）', field: 'name', unit: { factor: 1 }, why: 'a remark of a form' },
  ])('$header is $field: $why', ({ header, field, unit }) => {
    expect(only(header)).toMatchObject({ status: 'matched', field, unit });
  });

  it.each([
    { header: 'Revenue (lost)', why: 'brackets that hold no unit stay part of the name' },
    { header: 'Profit (%)', why: 'a margin is no profit' },
    { header: '毛利%', why: 'nor in Chinese' },
    { header: 'Tenure (USD)', why: 'money is no time' },
    { header: 'Overdue amount (per month)', why: 'what is owed is no flow' },
    { header: 'Revenue (share)', why: 'a share is no amount' },
    { header: 'Account (number)', why: 'a number is no name' },
    { header: 'Wallet (score)', why: 'a score is no amount' },
    { header: 'Colour', why: 'no field has that name' },
  ])('$header is not matched: $why', ({ header }) => {
    expect(only(header)).toMatchObject({ status: 'unmatched' });
    expect(matchLabel(header)).toBeUndefined();
  });
});

it.each([
  { header: '客户总支出 万元', field: 'wallet', factor: 10_000 },
  { header: '总支出_万元', field: 'wallet', factor: 10_000 },
  { header: '年收入：万元', field: 'revenue', factor: 10_000 },
  { header: 'Revenue in kEUR', field: 'revenue', factor: 1000 },
])('a unit behind a name, without brackets: $header', ({ header, field, factor }) => {
  expect(matchHeaders([header]).columns).toMatchObject([{ field, unit: { factor } }]);
});

describe('a unit in the title', () => {
  const title = { text: '万元', factor: 10_000 };
  const factorOf = (header: string) => matchHeaders([header], { amountsIn: title }).columns[0]?.unit?.factor;
  it.each([
    ['年收入', 10_000, 'no unit of its own'],
    ['Revenue (USD)', 10_000, 'a currency says no size'],
    ['毛利（per year）', 10_000, 'nor does a time'],
    ['年收入（元）', 1, 'a size of its own'],
    ['客户预算（亿元）', 100_000_000, 'another size'],
    ['员工人数', undefined, 'no money'],
    ['准时付款率（%）', 1, 'a share'],
  ])('%s: %s, %s', (header, factor, _why) => expect(factorOf(header)).toBe(factor));
  it('counts for a column that the user names too', () =>
    expect(
      matchHeaders(['实收'], { amountsIn: title, overrides: new Map([['实收', 'revenue']]) }).columns[0]?.unit
        ?.factor,
    ).toBe(10_000));
});

describe('two columns for one field', () => {
  it.each([
    { headers: ['Company', 'Account name'], winner: 'Account name', why: 'the earlier alias wins' },
    { headers: ['客户', '客户名称'], winner: '客户名称', why: 'in Chinese too' },
    { headers: ['Name', 'name'], winner: 'Name', why: 'of one alias, the first column' },
  ])('text: $winner of $headers: $why', ({ headers, winner }) => {
    const plan = matchHeaders(headers);
    expect(plan.conflicts).toEqual([]);
    expect(readColumns(plan).map(({ header }) => header)).toEqual([winner]);
    expect(plan.columns.filter(({ status }) => status === 'shadowed')).toMatchObject([
      { shadowedBy: winner },
    ]);
  });

  it('number: an error that names both, and neither is read', () => {
    const plan = matchHeaders(['Revenue', 'Name', '年收入（万元）']);
    expect(plan.conflicts).toEqual([{ field: 'revenue', headers: ['Revenue', '年收入（万元）'] }]);
    expect(readColumns(plan).map(({ field }) => field)).toEqual(['name']);
  });

  it('number: a name of METHODS stands before another name for the same', () => {
    const plan = matchHeaders(['毛利额', '利润', 'Staff count', 'Employee count']);
    expect(plan.columns.map(({ status, shadowedBy }) => shadowedBy ?? status)).toEqual([
      '利润',
      'matched',
      'matched',
      'matched',
    ]);
    expect(plan.conflicts).toEqual([{ field: 'employees', headers: ['Staff count', 'Employee count'] }]);
  });

  it('number: the user’s word settles it', () => {
    const plan = matchHeaders(['Revenue', 'Annual revenue'], { overrides: new Map([['Revenue', 'wallet']]) });
    expect(plan.conflicts).toEqual([]);
    expect(readColumns(plan).map(({ field }) => field)).toEqual(['wallet', 'revenue']);
  });
});

describe('an export of a CRM', () => {
  it.each([
    {
      headers: [
        'id',
        'name',
        'industry',
        'annual_revenue',
        'number_of_employees',
        'billing_country',
        'owner_id',
      ],
      field: 'turnover',
      why: 'snake case, with a CRM’s own fields',
    },
    {
      headers: ['Id', 'Name', 'AnnualRevenue', 'NumberOfEmployees', 'BillingState', 'OwnerId'],
      field: 'turnover',
      why: 'the names of an API',
    },
    {
      headers: ['name', 'annualrevenue', 'numberofemployees', 'hs_object_id'],
      field: 'turnover',
      why: 'all lower case',
    },
    {
      headers: ['Name', 'Annual Revenue', 'Number of employees'],
      field: 'revenue',
      why: 'a sheet that a person wrote',
    },
    {
      headers: ['name', 'annual_revenue', 'industry'],
      field: 'revenue',
      why: 'one name in snake case is no CRM',
    },
    {
      headers: ['name', 'annual_revenue', 'created_at', 'modified_by'],
      field: 'revenue',
      why: 'any database has these',
    },
  ])('$field: $why', ({ headers, field }) => {
    const plan = matchHeaders(headers);
    const at = headers.findIndex((header) => /annual/i.test(header));
    expect(plan.columns[at]).toMatchObject({ status: 'matched', field });
    expect(plan.crm).toBe(field === 'turnover');
  });

  it.each([
    [['Account Name', 'Billing State/Province', 'Annual Revenue', 'Last Activity'], 'a report for people'],
    [['Record ID', 'Company name', 'Lifecycle Stage', 'Annual Revenue'], 'companies'],
    [['(Do Not Modify) Account', 'Account Name', 'Annual Revenue'], 'a file to be edited and read back'],
    [['Organization - Name', 'Annual Revenue'], 'each header with its record'],
    [['Account Owner.id', 'Account Name', 'Annual Revenue'], 'names beside numbers'],
  ])('in the words that it shows to people: %j, %s', (headers, _why) => {
    const plan = matchHeaders(headers);
    expect(plan.crm).toBe(true);
    expect(plan.columns.find(({ header }) => header === 'Annual Revenue')?.field).toBe('turnover');
  });

  it('is not every sheet with one of its words', () =>
    expect(matchHeaders(['Account owner', 'Last activity', 'Annual revenue']).crm).toBe(false));

  it('is what a label on a page is read as', () => {
    expect(matchLabel('Annual Revenue')).toMatchObject({ field: 'turnover' });
    expect(matchLabel('Annual Revenue', { crm: false })).toMatchObject({ field: 'revenue' });
  });
});

it.each([
  {
    headers: ['Revenue (USD)', 'Wallet (USD m)'],
    named: [undefined, undefined],
    why: 'one currency is the book’s own',
  },
  { headers: ['Revenue (USD)', 'Wallet (EUR)'], named: ['USD', 'EUR'], why: 'a mixture needs rates' },
])('$headers: $why', ({ headers, named }) => {
  expect(matchHeaders(headers).columns.map(({ unit }) => unit?.currency)).toEqual(named);
});
