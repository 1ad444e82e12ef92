import { CONTACT_COLUMNS } from '../../account/tables/contact-columns.ts';
import { OPPORTUNITY_COLUMNS } from '../../account/tables/opportunity-columns.ts';
import type { TableColumn } from '../../account/tables/table-column.ts';

/** What a sheet beside the sheet of accounts tells. */
export type SideKind = 'opportunities' | 'contacts' | 'visits' | 'rivals' | 'products';

const [ACCOUNT, ...DEAL] = OPPORTUNITY_COLUMNS as readonly [TableColumn, ...TableColumn[]];

/** Lists of deals and orders come from systems that call the account more than a CRM does. */
const BUYER: TableColumn = {
  ...ACCOUNT,
  aliases: [
    ...ACCOUNT.aliases,
    ...'Customer name|Customer ID|Customer number|Customer no|Company name|Client|Client name|Buyer'.split(
      '|',
    ),
    ...'客户名|客户代码|客户号|购方名称|公司名称|单位名称'.split('|'),
  ],
};

/** The columns of each kind; `name` is the one without which a row says nothing. */
export const SIDE_COLUMNS: Readonly<
  Record<SideKind, { readonly name: string; readonly columns: readonly TableColumn[] }>
> = {
  opportunities: { name: 'name', columns: [BUYER, ...DEAL] },
  contacts: { name: 'name', columns: CONTACT_COLUMNS },
  visits: {
    name: 'at',
    columns: [
      ACCOUNT,
      column('at', 'date', 'Visit date', '拜访日期', 'Visit date|Visited on|Date of visit|拜访日期|走访日期'),
      column('form', 'text', 'Form', '形式', 'Form|Form of contact|形式|方式'),
      column('who', 'text', 'Person met', '会见人', 'Person met|Met with|会见人|拜访对象'),
      column('title', 'text', 'Title', '职务', 'Title|Job title|职务|职位'),
      column(
        'learnt',
        'text',
        'What was learnt',
        '获知内容',
        'What was learnt|Learnt|Findings|获知内容|拜访内容',
      ),
      column('promised', 'text', 'Promised', '承诺事项', 'Promised|Promise|Commitment|承诺事项|承诺'),
      column('due', 'date', 'Due', '完成期限', 'Due|Due date|By when|完成期限|期限'),
    ],
  },
  rivals: {
    name: 'item',
    columns: [
      ACCOUNT,
      column('item', 'text', 'Item', '项目', 'Item|Criterion|项目|比较项目'),
      column('weight', 'weeks', 'Weight', '权重', 'Weight|权重'),
      column('source', 'text', 'Source', '来源', 'Source|来源'),
      column('date', 'date', 'Date', '日期', 'Date|日期|获知日期'),
    ],
  },
  products: {
    name: 'product',
    columns: [
      BUYER,
      column(
        'product',
        'text',
        'Product',
        '产品',
        'Product|Product line|Product name|产品|产品名称|产品线|业务|Product ID|Item|Item name|Article|SKU|商品|商品名称|品名|产品编号',
      ),
      column(
        'revenue',
        'money',
        'Revenue',
        '收入',
        'Revenue|Revenue from us|Annual revenue|收入|年收入|我方收入|Amount|Sales|Sales amount|Net amount|Net sales|Line total|Line amount|Order amount|Order value|Invoice amount|Total amount|Total|Close value|Value|金额|销售额|销售金额|订单金额|成交金额|开票金额|价税合计',
      ),
      column(
        'revenueLastYear',
        'money',
        'Last year’s revenue',
        '上年收入',
        'Last year’s revenue|Revenue last year|Prior revenue|Prior-year revenue|Previous year’s revenue|Revenue previous year|Last year’s sales|Sales last year|Prior-year sales|Last year|Prior year|Previous year|上年收入|去年收入|上年销售额|去年销售额|上年金额|去年金额|上年同期|去年同期|上年|去年',
      ),
      column(
        'profit',
        'signed',
        'Profit',
        '利润',
        'Profit|Contribution|利润|毛利|Margin|Gross profit|Gross margin|毛利额',
      ),
      column(
        'rivalRevenue',
        'money',
        'Revenue of rivals',
        '对手收入',
        'Revenue of rivals|Rival revenue|Rivals’ revenue|对手收入|竞争对手收入',
      ),
      column(
        'at',
        'date',
        'Date',
        '日期',
        'Order date|Invoice date|Date of order|Date|订单日期|下单日期|开票日期|销售日期|日期',
      ),
    ],
  },
};

/** Headers that name us among the providers of a sheet of ratings. */
export const US = /^(us|we|our company|our side|我方|我们|本公司)$/i;

function column(
  key: string,
  kind: TableColumn['kind'],
  en: string,
  zh: string,
  aliases: string,
): TableColumn {
  return { key, kind, label: { en, 'zh-CN': zh }, aliases: aliases.split('|') };
}
