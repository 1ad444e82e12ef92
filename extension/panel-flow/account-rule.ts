import type { FieldKey } from '../../core/account/field.ts';

/**
 * When a page counts as an account's own page. Everything that decides stands in this table.
 *
 * A page shows an account when it does not sign in, register or search, the address names no record of another kind, a name is found (a field, else the heading), and either
 * 1. the address names one account record, and at least `withAddress` further field has a value; or
 * 2. the name stands under one of the `nameLabels`, and at least `withNameLabel` further field has a value that an
 *    address block lacks (`withBareLabel`, where the label is no more than *Company*); or the browser's title says
 *    that the page is a customer's; or
 * 3. at least `withoutBoth` further fields have a value, `telling` of them of the kind that other pages lack.
 */
export const ACCOUNT_RULE = {
  /** `/accounts/17`, `#Account/view/64f`, `?module=Accounts&record=…`, `/#tryton/model/party.party/3`, `/0-2/123`. */
  accountAddress: [
    /[/#](?:accounts?|compan(?:y|ies)|customers?|clients?|organi[sz]ations?|organization|part(?:y|ies)|kunden?)\/(?:view\/|edit\/|show\/|details?\/|record\/)?(?!(?:new|create|edit|list|search|index|view|import|login)\b)[^/?#&]+/i,
    /[/.](?:party\.party|res\.partner)[/,]\d+/i,
    /[?&#](?:module=accounts|etn=account|model=res\.partner|object=(?:account|company))\b.*[?&](?:record|id)=[\w-]+/i,
    /[?&#](?:record|id)=[\w-]+.*[?&](?:module=accounts|etn=account|model=res\.partner)\b/i,
    /\/r\/account\/\w{15,18}/i,
    /\/record\/0-2\/\d+/,
    // In Odoo a company is a contact.
    /\/odoo\/(?:contacts|customers)\/\d+/,
  ],
  /** A record, but of another kind: a deal's page names its account without being the account's page. The later of
   * the two in an address counts: `/accounts/17/contacts/5` is a contact. */
  otherAddress: [
    /[/#=](?:opportunit(?:y|ies)|leads?|contacts?|deals?|tasks?|cases?|calls?|meetings?|tickets?|invoices?|quotes?|quotations?|orders?|sales-(?:orders?|invoices?)|campaigns?|users?|employees?|products?|projects?|persons?|people)(?:\/(?:view\/|edit\/|show\/|details?\/|record\/)?[\w-]*\d[\w-]*|&)/i,
  ],
  /** Pages that sign in, register or search; by their address, or by what only they ask for. */
  never: [
    /[/#](?:log-?in|sign-?in|sign-?up|register|logout|search)(?:[/?#.]|$)/i,
    /\/wiki\/[^?#]/i,
    /[/#](?:settings?|preferences)(?:[/?#.]|$)|[/#](?:dashboards?|reports?)\/?(?:\?|#(?!!?\/)|$)/i,
  ],
  neverLabel: /^(?:password|passwort|密码|登录密码|verification code|验证码)$/i,
  /** What heads a page that sums up many accounts. */
  neverHeading: /^(?:dashboard|home|workbench|reports?|工作台|首页|仪表盘|看板|数据看板|概览|报表)$/i,
  /** The same at the end of a heading, where no label gives a name. */
  neverHeadingEnd:
    /(?:\b(?:overview|dashboards?|reports?|analytics|statistics)|总览|概览|报表|看板|统计|分析|排行榜?)$/i,
  /** Labels of another kind of record; `otherLabels` of one kind make the page one, whatever account it names. */
  ofOthers: [
    /^(?:amount|deal amount|deal value|deal stage|stage|sales stage|probability|close date|closing date|expected close(?: date)?|expected closing|pipeline|商机金额|预计金额|预计成交金额|销售阶段|商机阶段|赢率|预计成交日期|预计结单日期)$/i,
    /^(?:job title|title|first name|last name|salutation|birthdate|birthday|date of birth|reports to|mobile|mobile phone|职务|职位|手机|手机号|生日|称谓|性别)$/i,
  ],
  otherLabels: 2,
  /** Labels that only an account's name has; plain *Name* is on every form. */
  nameLabels:
    /^(?:account|account name|company|company name|customer|customer name|client|client name|organi[sz]ation(?: name)?|客户|客户名称|客户全称|公司名称|单位名称|企业名称)$/i,
  withAddress: 1,
  withNameLabel: 1,
  withBareLabel: 2,
  bareLabels: /^(?:account|company|customer|client|organi[sz]ation|客户)$/i,
  titles:
    /^(?:(?:edit|view) )?(?:account|customer|client)(?: (?:card|details?|profile|record))?\s*(?:[:|–—·∙-].*)?$|\s[|·–—-]\s(?:account|customer|client)\s[|·–—-]\s|^客户(?:档案|详情|信息|卡片|资料)/i,
  withTitle: 2,
  withoutBoth: 4,
  telling: 2,
  /** What any form with an address may carry. */
  address: new Set<FieldKey>(['id', 'region', 'parent', 'ownership']),
  /** What an article, a filter or a form of another trade may carry as well. */
  common: new Set<FieldKey>([
    'id',
    'name',
    'region',
    'manager',
    'parent',
    'ownership',
    'industry',
    'profit',
    'expected',
  ]),
  /** Texts of an untouched filter or choice. */
  noChoice: /^(?:any|all|none|select.*|choose.*|please select.*|全部|所有|不限|请选择.*|无)$/i,
} as const;
