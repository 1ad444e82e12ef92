import type { TableColumn } from './table-column.ts';

export type ContactColumn =
  | 'account'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'title'
  | 'role'
  | 'stance'
  | 'lastContact'
  | 'consent'
  | 'level'
  | 'reportsTo'
  | 'strength';

/** What a table of people may tell, by the names that CRMs and sheets give it. */
export const CONTACT_COLUMNS: readonly TableColumn<ContactColumn>[] = [
  {
    key: 'account',
    kind: 'text',
    label: { en: 'Account', 'zh-CN': '客户' },
    aliases: [
      'Account ID',
      'Account name',
      'Account',
      'Customer',
      'Company',
      'Customer name',
      'Company name',
      'Associated company',
      'Organization - Name',
      'Person - Organization',
      '客户编号',
      '客户名称',
      '客户',
      '所属客户',
    ],
  },
  {
    key: 'name',
    kind: 'text',
    label: { en: 'Person', 'zh-CN': '姓名' },
    aliases: [
      'Contact name',
      'Contact',
      'Full name',
      'Person',
      'Contact person',
      'Person - Name',
      '联系人姓名',
      '联系人',
      '姓名',
      'Name',
      '名称',
      '名字',
    ],
  },
  {
    key: 'firstName',
    kind: 'text',
    label: { en: 'First name', 'zh-CN': '名' },
    aliases: ['First name', 'Given name', 'Forename', '名'],
  },
  {
    key: 'lastName',
    kind: 'text',
    label: { en: 'Last name', 'zh-CN': '姓' },
    aliases: ['Last name', 'Surname', 'Family name', '姓'],
  },
  {
    key: 'title',
    kind: 'text',
    label: { en: 'Job title', 'zh-CN': '职务' },
    aliases: [
      'Job title',
      'Title',
      'Position',
      'Function',
      'Job position',
      'Designation',
      '职务',
      '职位',
      '岗位',
      'Department',
      '部门',
    ],
  },
  {
    key: 'role',
    kind: 'role',
    label: { en: 'Role in the decision', 'zh-CN': '决策角色' },
    aliases: ['Decision role', 'Role in the decision', 'Buying role', 'Role', '决策角色', '采购角色', '角色'],
  },
  {
    key: 'stance',
    kind: 'stance',
    label: { en: 'Stance', 'zh-CN': '立场' },
    aliases: ['Stance', 'Attitude', 'Attitude towards us', '立场', '态度'],
  },
  {
    key: 'lastContact',
    kind: 'date',
    label: { en: 'Last contact', 'zh-CN': '最近联系' },
    aliases: [
      'Last contact',
      'Last contacted',
      'Last activity',
      'Last activity date',
      'Last touch',
      'Last visit',
      '最近联系',
      '最近联系时间',
      '最后联系时间',
      '上次联系',
      '最后跟进时间',
      '最近跟进时间',
    ],
  },
  {
    key: 'consent',
    kind: 'consent',
    label: { en: 'Consent', 'zh-CN': '同意的联系方式' },
    aliases: [
      'Consent',
      'Consent to contact',
      'Contact consent',
      'Agreed to',
      'Communication consent',
      '同意的联系方式',
      '联系许可',
      '同意联系方式',
    ],
  },
  {
    key: 'level',
    kind: 'text',
    label: { en: 'Level', 'zh-CN': '层级' },
    aliases: ['Level', 'Organisation level', 'Organization level', '层级', '组织层级'],
  },
  {
    key: 'reportsTo',
    kind: 'text',
    label: { en: 'Reports to', 'zh-CN': '汇报对象' },
    aliases: ['Reports to', 'Reports to name', 'Supervisor', '汇报对象', '直属上级', '上级主管'],
  },
  {
    key: 'strength',
    kind: 'rating',
    label: { en: 'Relationship strength', 'zh-CN': '关系深度' },
    aliases: ['Relationship strength', 'Strength of relationship', 'How close', '关系深度', '关系强度'],
  },
];
