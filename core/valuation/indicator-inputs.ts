import type { Account } from '../account/account.ts';
import type { FieldKey, NumberKey } from '../account/field.ts';
import type { Playbook, Scale } from '../playbook/schema.ts';
import { effectiveProfit } from './effective-profit.ts';
import { scaled } from './scale.ts';
import type { DimensionKey, InputSource } from './scored.ts';

/** What an indicator reads from an account. */
export interface IndicatorInput {
  readonly input: number | string | undefined;
  readonly source: InputSource;
  readonly fields: readonly FieldKey[];
  readonly missing: readonly FieldKey[];
  /** For an estimate: the score that it could reach at most; 100 when nothing limits it. */
  readonly highest?: number;
}

export interface IndicatorReader {
  readonly key: string;
  /** All that `read` looks at: whole tables are read in columns, and only in those. */
  readonly inputs: readonly FieldKey[];
  /** Where the input is one field's number as it stands. */
  readonly plain?: NumberKey;
  readonly read: (account: Account, playbook: Playbook, scale: Scale) => IndicatorInput;
}

const CONTRACT: readonly FieldKey[] = ['contractMonthsLeft'];
const AGREEMENT: readonly FieldKey[] = ['agreement'];
const CHAIN_ROLE: readonly FieldKey[] = ['chainRole'];
const PROFIT: readonly FieldKey[] = ['profit'];
const PROFIT_PARTS: readonly FieldKey[] = [
  'revenue',
  'directCost',
  'marketingCost',
  'serviceCost',
  'maintenanceCost',
];
const HEADROOM: readonly FieldKey[] = ['wallet', 'revenue'];
const SATISFACTION: readonly FieldKey[] = ['perceived', 'expected'];
const WALLET_BY_TURNOVER: readonly FieldKey[] = ['turnover', 'industry', 'revenue'];
const NONE: readonly FieldKey[] = [];

/** Every indicator in table order. METHODS section 2. */
export const INDICATORS: Readonly<Record<DimensionKey, readonly IndicatorReader[]>> = {
  current: [
    { key: 'profit', inputs: [...PROFIT, ...PROFIT_PARTS], read: profit },
    number('onTimePayment'),
    number('pullThrough'),
  ],
  potential: [
    { key: 'headroom', inputs: ['wallet', ...WALLET_BY_TURNOVER], read: headroom },
    number('walletGrowth'),
    number('customerGrowth'),
    number('offerFit'),
  ],
  loyalty: [
    number('tenure'),
    { key: 'contract', inputs: CONTRACT, read: contract },
    { key: 'agreement', inputs: AGREEMENT, read: agreement },
    number('switchingCost'),
    number('productsHeld'),
    { key: 'satisfaction', inputs: SATISFACTION, read: satisfied },
  ],
  influence: [
    number('industryInfluence'),
    number('socialStatus'),
    number('policyInfluence'),
    { key: 'chainRole', inputs: CHAIN_ROLE, read: chainRole },
  ],
};

function number(key: NumberKey): IndicatorReader {
  const fields = [key];
  return { key, inputs: fields, plain: key, read: (account) => one(account, fields, account.fields[key]) };
}

function one(
  account: Account,
  fields: readonly FieldKey[],
  input: number | string | undefined,
): IndicatorInput {
  if (input === undefined) return { input, source: 'missing', fields, missing: fields };
  const guessed =
    account.estimated !== undefined && fields.some((key) => account.estimated?.[key] !== undefined);
  return guessed
    ? { input, source: 'estimated', fields, missing: fields, highest: 100 }
    : { input, source: 'read', fields, missing: NONE };
}

function profit(account: Account, playbook: Playbook, scale: Scale): IndicatorInput {
  const found = effectiveProfit(account.fields, playbook.valuation.usualMargin);
  if (found.source === 'read') return one(account, PROFIT, found.profit);
  const fields = found.source === 'missing' ? PROFIT : PROFIT_PARTS;
  if (PROFIT_PARTS.some((key) => account.estimated?.[key] !== undefined))
    return one(account, fields, found.profit);
  return {
    input: found.profit,
    source: found.source,
    fields,
    missing: found.missing,
    ...(found.upperLimit === undefined ? {} : { highest: scaled(scale, found.upperLimit) ?? 100 }),
  };
}

function headroom(account: Account, playbook: Playbook): IndicatorInput {
  const { wallet, revenue, turnover, industry } = account.fields;
  if (revenue === undefined) {
    return {
      input: undefined,
      source: 'missing',
      fields: HEADROOM,
      missing: wallet === undefined ? HEADROOM : ['revenue'],
    };
  }
  if (wallet !== undefined) {
    const known = one(account, HEADROOM, Math.max(0, wallet - revenue));
    return known.source === 'read' ? { ...known, source: 'derived' } : known;
  }
  const shares = playbook.valuation.walletShareOfTurnover;
  const share = industry !== undefined && Object.hasOwn(shares, industry) ? shares[industry] : undefined;
  if (share === undefined || turnover === undefined) {
    return { input: undefined, source: 'missing', fields: HEADROOM, missing: ['wallet'] };
  }
  return {
    input: Math.max(0, turnover * share - revenue),
    source: 'estimated',
    fields: WALLET_BY_TURNOVER,
    missing: ['wallet'],
    highest: 100,
  };
}

function contract(account: Account): IndicatorInput {
  const months = account.fields.contractMonthsLeft;
  return one(account, CONTRACT, months === 'none' ? 0 : months);
}

function agreement(account: Account): IndicatorInput {
  const agreed = account.fields.agreement;
  return one(account, AGREEMENT, agreed === undefined ? undefined : agreed ? 'yes' : 'no');
}

function chainRole(account: Account): IndicatorInput {
  return one(account, CHAIN_ROLE, account.fields.chainRole);
}

function satisfied(account: Account): IndicatorInput {
  const { perceived, expected } = account.fields;
  if (perceived === undefined || expected === undefined) {
    const missing = SATISFACTION.filter((key) => account.fields[key] === undefined);
    return { input: undefined, source: 'missing', fields: SATISFACTION, missing };
  }
  const found = one(account, SATISFACTION, perceived / expected);
  return found.source === 'read' ? { ...found, source: 'derived' } : found;
}
