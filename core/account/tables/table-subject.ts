import { normaliseLabel } from '../normalise.ts';
import { CONTACT_COLUMNS } from './contact-columns.ts';
import { OPPORTUNITY_COLUMNS } from './opportunity-columns.ts';
import { matchColumns } from './table-column.ts';

export type TableSubject = 'opportunities' | 'contacts';

const OPPORTUNITIES = /opportunit|\bdeals?\b|pipeline|商机|销售机会/i;
const CONTACTS = /contacts?\b|people|persons?\b|联系人|人员/i;
/** Tables whose columns look alike and which are something else. */
const OTHERS =
  /quot|invoice|order|case|ticket|task|event|activit|meeting|call|email|product|contract|campaign|payment|document|note|history|mechanism|method|detail|address|报价|发票|订单|工单|任务|活动|日程|产品|合同|回款|附件|跟进|记录|投诉|联系方式|地址/i;

/** Lists of whoever is signed in, which stand beside any record. */
const OF_THE_USER = /^my\b|^recently? (viewed|opened)|^我的|最近(查看|浏览|访问)/i;

/** Names that a column of people has and hardly any other table. */
const PERSONAL = new Set(
  [
    'Email',
    'E-mail',
    'Email address',
    'Phone',
    'Mobile',
    'Mobile phone',
    'Business phone',
    'Work phone',
    'Phone number',
    '邮箱',
    '电子邮件',
    '手机',
    '手机号',
    '手机号码',
    '联系电话',
    '办公电话',
    '电话',
  ].map(normaliseLabel),
);

/**
 * What a table on a page lists, told by the words above it, else by columns that only such tables have.
 *
 * @returns undefined for tables of anything else, or where it cannot be told.
 */
export function tableSubject(headers: readonly string[], heading: string): TableSubject | undefined {
  const deals = matchColumns(headers, OPPORTUNITY_COLUMNS);
  const people = matchColumns(headers, CONTACT_COLUMNS);
  const last = (heading.split('›').at(-1) ?? '').trim();
  if (OF_THE_USER.test(last)) return undefined;
  if (OPPORTUNITIES.test(last) && deals.has('name')) return 'opportunities';
  if (CONTACTS.test(last) && !OTHERS.test(last) && people.has('name')) return 'contacts';
  if (OTHERS.test(last)) return undefined;
  if (OPPORTUNITIES.test(deals.get('name')?.header ?? '')) return 'opportunities';
  if (CONTACTS.test(people.get('name')?.header ?? '') && !deals.has('amount')) return 'contacts';
  if (deals.has('name') && deals.has('stage') && deals.has('closeDate') && deals.has('amount'))
    return 'opportunities';
  const personal = headers.some((header) => PERSONAL.has(normaliseLabel(header)));
  return personal && people.has('name') && people.has('title') && !deals.has('amount')
    ? 'contacts'
    : undefined;
}
