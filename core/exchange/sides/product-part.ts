import type { ProductLine } from '../../account/account.ts';
import { BUYER } from './deal-part.ts';
import { sideColumn } from './side-column.ts';
import { recordOf, type SidePart } from './side-part.ts';

/** What a table of product lines may tell, by the names that CRMs, ledgers and sheets give it. */
export const PRODUCT_COLUMNS = [
  BUYER,
  sideColumn(
    'product',
    'text',
    'Product',
    '产品',
    'Product line|Product name|产品名称|产品线|业务|Product ID|Item|Item name|Article|SKU|商品|商品名称|品名|产品编号|存货名称|物料|物料名称|Material description|Material|MATNR',
  ),
  sideColumn(
    'revenue',
    // A credit note is an order below 0.
    'signed',
    'Revenue',
    '收入',
    'Revenue from us|Annual revenue|年收入|我方收入|Amount|Sales|Sales amount|Net amount|Net sales|Line total|Line amount|Order amount|Order value|Invoice amount|Total amount|Total|Close value|Value|金额|销售额|销售金额|订单金额|成交金额|开票金额|价税合计|销售收入|Net value|NETWR|Extended price',
  ),
  sideColumn(
    'revenueLastYear',
    'money',
    'Last year’s revenue',
    '上年收入',
    'Revenue last year|Prior revenue|Prior-year revenue|Previous year’s revenue|Revenue previous year|Last year’s sales|Sales last year|Prior-year sales|Last year|Prior year|Previous year|去年收入|上年销售额|去年销售额|上年金额|去年金额|上年同期|去年同期|上年|去年',
  ),
  sideColumn(
    'profit',
    'signed',
    'Profit',
    '利润',
    'Contribution|毛利|Margin|Gross profit|Gross margin|毛利额',
  ),
  sideColumn(
    'rivalRevenue',
    'money',
    'Revenue of rivals',
    '对手收入',
    'Rival revenue|Rivals’ revenue|竞争对手收入',
  ),
  sideColumn(
    'at',
    'date',
    'Order date',
    '订单日期',
    'Invoice date|Date of order|Date|下单日期|开票日期|销售日期|单据日期|日期|Posting date|Billing date',
  ),
];

/** Product lines, or the orders that add up to them. METHODS 1 and 6.3. */
export const productPart: SidePart = {
  sheet: { en: 'Products', 'zh-CN': '产品' },
  names: ['product'],
  marks: [['product']],
  columns: () => PRODUCT_COLUMNS,
  lines: ({ products = [] }) => products.map((line) => ({ ...line })),
  tables: ({ at: _at, ...line }) => ({ products: [recordOf<ProductLine>(line)] }),
};
