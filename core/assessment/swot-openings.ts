import type { Account } from '../account/account.ts';
import { sameText } from '../account/same-text.ts';
import { revenueChange } from '../care/retention-risk.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { Fact, Message } from '../text/local-text.ts';
import { scaled } from '../valuation/scale.ts';
import type { Assessment } from './assessment.ts';
import type { DerivedLine, LineMaker } from './swot-line.ts';

/** Whitespace, what rivals hold, growth. */
export function openings(
  { fields, products = [] }: Account,
  { needs }: Assessment,
  { valuation, competition }: Playbook,
  line: LineMaker,
): DerivedLine[] {
  const byMoney = (amount: number) => 1 + (9 * (scaled(valuation.moneyScale, amount) ?? 0)) / 100;
  const product = (name: string, amount: number): Message['values'] => ({
    product: { kind: 'text', value: name },
    money: money(amount),
  });
  const gaps = (needs?.whitespace?.rows ?? []).flatMap(({ product, increment = 0 }) =>
    increment > 0 ? [{ name: product, increment }] : [],
  );
  const held = products.filter(({ rivalRevenue = 0 }) => rivalRevenue > 0);
  const { wallet, revenue, walletGrowth, customerGrowth } = fields;
  const room = wallet === undefined || revenue === undefined ? 0 : wallet - revenue;
  const { indicators } = valuation.dimensions.potential;
  const growths = { walletGrowth, customerGrowth };
  return [
    ...gaps.map(({ name, increment }) =>
      line('whitespace', sameText(name), 'opportunity', byMoney(increment), product(name, increment)),
    ),
    ...held.map(({ product: name, rivalRevenue = 0 }) =>
      line('winBack', sameText(name), 'opportunity', byMoney(rivalRevenue), product(name, rivalRevenue)),
    ),
    // What is told product by product is not told once more as a whole.
    ...(gaps.length + held.length === 0 && room > 0
      ? [line('headroom', '', 'opportunity', byMoney(room), { money: money(room) })]
      : []),
    ...(Object.keys(growths) as (keyof typeof growths)[]).flatMap((key) => {
      const growth = growths[key];
      const score = growth === undefined ? undefined : scaled(indicators[key].scale, growth);
      if (growth === undefined || score === undefined || score < competition.market.opportunityFrom - 1e-9)
        return [];
      const what: Fact = { kind: 'label', value: indicators[key].label };
      return [line('growth', key, 'opportunity', 1 + 0.09 * score, { what, change: ratio(growth) })];
    }),
  ];
}

/** Rivals who threaten, revenue that falls. */
export function pressures(
  { fields }: Account,
  { competition, care }: Playbook,
  line: LineMaker,
): DerivedLine[] {
  const { competitorThreat } = fields;
  const { high, threatFrom } = competition.market;
  const change = revenueChange(fields);
  const scale = care.risk.signals.find(({ signal }) => signal === 'revenueChange')?.scale;
  const fall = change === undefined || scale === undefined ? undefined : scaled(scale, change);
  return [
    ...(competitorThreat !== undefined && competitorThreat >= high - 1e-9
      ? [
          line('rivalThreat', '', 'threat', competitorThreat, {
            rating: { kind: 'rating', value: competitorThreat },
          }),
        ]
      : []),
    ...(change !== undefined && fall !== undefined && fall >= threatFrom - 1e-9
      ? [line('decline', '', 'threat', 1 + 0.09 * fall, { change: ratio(change) })]
      : []),
  ];
}

function money(value: number): Fact {
  return { kind: 'money', value };
}

function ratio(value: number): Fact {
  return { kind: 'ratio', value };
}
