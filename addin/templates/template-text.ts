import { CELL_WORDS } from '../../core/account/cell-words.ts';
import type { LocalText } from '../../core/text/local-text.ts';

/** Every word of the templates that no other part of the product has. */
export const templateText = {
  howTo: t('How to', '使用说明'),
  accounts: t('Accounts', '客户'),
  value: t('Value (formulas)', '价值（公式）'),
  rivals: t('Rivals', '竞争对手'),
  opportunities: t('Opportunities', '商机'),
  visits: t('Visits', '拜访'),
  products: t('Products', '产品'),
  contacts: t('Contacts', '联系人'),

  leaveEmpty: t('Leave empty if unknown.', '未知请留空。'),
  money: t('Money, one currency throughout.', '单位：万元。'),
  moneyPerYear: t('Money a year, one currency throughout.', '单位：万元/年。'),
  ratio: t('A share: 8 % or 0.08.', '比例：8% 或 0.08。'),
  share: t('A share from 0 to 100 %.', '比例，0 至 100%。'),
  rating: t('A rating from 1 to 10.', '1 到 10 的评分。'),
  count: t('A whole number.', '整数。'),
  years: t('Years.', '单位：年。'),
  months: t('Months; none where there is no contract.', '单位：月；没有合同请写“无合同”。'),
  flag: t('yes or no.', '是或否。'),
  chainRole: t('headquarters, key or ordinary.', '总部、关键或一般。'),
  date: t('A date.', '日期。'),
  text: t('Text.', '文字。'),

  ...CELL_WORDS,

  accountId: t('Account ID', '客户编号'),
  accountIdNote: t('The number of the account on the sheet of accounts.', '与客户表中的客户编号一致。'),
  item: t('Item', '项目'),
  itemNote: t('What providers are compared on.', '供应商的比较项目。'),
  itemWeight: t('Weight', '权重'),
  weightNote: t('Whole number: how much the item counts.', '整数：该项目的权重。'),
  us: t('Us', '我方'),
  rival: t('Rival {n}', '对手 {n}'),
  ratingNote: t(
    'As the customer sees it, 1–10. Leave empty if unknown.',
    '客户眼中的评分，1–10；未知请留空。',
  ),
  source: t('Source', '来源'),
  sourceNote: t('Where the rating comes from.', '评分的来源。'),
  day: t('Date', '日期'),
  dayNote: t('When it was learnt.', '获知日期。'),

  opportunity: t('Opportunity', '商机'),
  opportunityNote: t('What it is about.', '商机内容。'),
  amount: t('Amount', '金额'),
  recurring: t('Recurring', '是否经常性'),
  recurringNote: t('yes where it comes again every year.', '每年重复的填“是”。'),
  close: t('Expected close', '预计成交日期'),
  closeNote: t('The day on which the customer decides.', '客户作出决定的日期。'),
  weeks: t('Weeks in layer', '停留周数'),
  weeksNote: t('Weeks without moving on in the funnel.', '在漏斗当前层停留的周数。'),
  checkNumber: t('Check {n}', '检查 {n}'),
  checkNote: t('{rung}: {check}. yes or no.', '{rung}：{check}。填是或否。'),

  visitDay: t('Visit date', '拜访日期'),
  visitDayNote: t('The day of the visit.', '拜访当天的日期。'),
  form: t('Form', '形式'),
  formNote: t(
    'Visit, call, message, gathering, training or joint event.',
    '拜访、电话、短信、小型聚会、培训或联合活动。',
  ),
  person: t('Person met', '会见人'),
  personNote: t('Name of the person at the customer.', '客户方人员姓名。'),
  title: t('Title', '职务'),
  titleNote: t('The person’s position.', '该人员的职务。'),
  learnt: t('What was learnt', '获知内容'),
  learntNote: t('In the customer’s own words where possible.', '尽量记录客户原话。'),
  promised: t('Promised', '承诺事项'),
  promisedNote: t('What we have promised.', '我方所作的承诺。'),
  due: t('Due', '完成期限'),
  dueNote: t('By when.', '承诺的完成日期。'),

  product: t('Product', '产品'),
  productNote: t('A product line, one a row.', '产品或业务，每行一项。'),
  revenue: t('Revenue', '收入'),
  revenueNote: t('What it brings us.', '该产品为我方带来的收入。'),
  revenueLastYear: t('Last year’s revenue', '上年收入'),
  revenueLastYearNote: t('What it brought us the year before.', '该产品上年为我方带来的收入。'),
  profit: t('Profit', '利润'),
  profitNote: t('What it leaves us; below 0 is a loss.', '该产品的利润；亏损填负数。'),
  rivalRevenue: t('Rivals’ revenue', '对手收入'),
  rivalRevenueNote: t('What rivals get for the same.', '竞争对手从同类产品获得的收入。'),

  contact: t('Person', '姓名'),
  contactNote: t('Name of the person at the customer.', '客户方人员姓名。'),
  jobTitle: t('Job title', '职务'),
  role: t('Role', '决策角色'),
  roleNote: t('The part taken in the decision. Leave empty if unknown.', '在决策中的角色；未知请留空。'),
  stance: t('Stance', '立场'),
  stanceNote: t(
    'From −2 (against us) over 0 (neutral) to 2 (for us). Leave empty if unknown.',
    '从 −2（反对我方）、0（中立）到 2（支持我方）；未知请留空。',
  ),
  lastContact: t('Last contact', '最近联系'),
  lastContactNote: t('The day on which we last spoke.', '最近一次沟通的日期。'),
  consent: t('Consent', '同意的联系方式'),
  consentNote: t(
    'In which ways the person agreed to be contacted; none where refused. Leave empty if never asked.',
    '本人同意的联系方式；拒绝的填“均不同意”，未问过请留空。',
  ),
  level: t('Level', '层级'),
  levelNote: t('The level of their organisation: {levels}.', '所在组织层级：{levels}。'),
  reportsTo: t('Reports to', '汇报对象'),
  reportsToNote: t('Name of the person whom they report to.', '其上级的姓名。'),
} satisfies Readonly<Record<string, LocalText>>;

/** Ways of meeting a customer, as a list to choose from. */
export const VISIT_FORMS: Readonly<Record<keyof LocalText, readonly string[]>> = {
  en: ['Visit', 'Call', 'Message', 'Gathering', 'Training', 'Joint event'],
  'zh-CN': ['拜访', '电话', '短信', '小型聚会', '培训', '联合活动'],
};

/** Where a rating of a rival may come from. */
export const RATING_SOURCES: Readonly<Record<keyof LocalText, readonly string[]>> = {
  en: ['customer’s own words', 'market research', 'public'],
  'zh-CN': ['客户原话', '市场调研', '公开信息'],
};

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
