import type { Account, AccountFields, FieldValue } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';
import { FIELDS } from '../account/fields.ts';
import type { Playbook } from '../playbook/schema.ts';
import { customerValue } from '../valuation/customer-value.ts';
import { DIMENSIONS } from '../valuation/scored.ts';

/** An account as it was judged at one time, by the playbook of that time. */
export interface Judged {
  readonly account: Account;
  readonly playbook: Playbook;
}

export interface ChangeStep {
  /** What changed: the model's rules, scales or weights, or a field. */
  readonly cause: 'rules' | 'scales' | 'weights' | FieldKey;
  readonly from: FieldValue | undefined;
  readonly to: FieldValue | undefined;
  /** Points of value that it brought; undefined while nothing was known on one side of it. */
  readonly part: number | undefined;
}

export interface Change {
  /** Value before and after, 0–100; undefined where nothing was known. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Everything that differs, in the order in which it is changed; the parts add up to the change. */
  readonly steps: readonly ChangeStep[];
}

/**
 * Why the value of one account changed: rules, scales, weights, then inputs in table order are changed one after another.
 *
 * @see METHODS 10.5.
 */
export function whyChanged(before: Judged, after: Judged): Change {
  const from = customerValue(before.account, before.playbook).score;
  const steps: ChangeStep[] = [];
  let { account, playbook } = before;
  let value = from;
  const take = (cause: ChangeStep['cause'], change: Pick<ChangeStep, 'from' | 'to'>) => {
    const next = customerValue(account, playbook).score;
    steps.push({
      cause,
      ...change,
      part: next === undefined || value === undefined ? undefined : next - value,
    });
    value = next;
  };
  const order = { rules: rulesOf, scales: scalesOf, weights: weightsOf } as const;
  for (const cause of ['rules', 'scales', 'weights'] as const) {
    const mixed = order[cause](playbook, after.playbook);
    if (JSON.stringify(mixed.valuation) === JSON.stringify(playbook.valuation)) continue;
    playbook = mixed;
    take(cause, { from: undefined, to: undefined });
  }
  for (const { key } of FIELDS) {
    const [was, is] = [account.fields[key], after.account.fields[key]];
    if (was === is) continue;
    account = { ...account, fields: withField(account.fields, key, is) };
    take(key, { from: was, to: is });
  }
  return { from, to: value, steps };
}

/** Everything of the valuation that is neither scale nor weight. */
function rulesOf(own: Playbook, next: Playbook): Playbook {
  return { ...own, valuation: { ...next.valuation, dimensions: own.valuation.dimensions } };
}

function scalesOf(own: Playbook, next: Playbook): Playbook {
  return mixDimensions(own, next, (mine, theirs) => ({ ...mine, scale: theirs.scale }));
}

function weightsOf(own: Playbook, next: Playbook): Playbook {
  return { ...own, valuation: { ...own.valuation, dimensions: next.valuation.dimensions } };
}

type Indicator = Playbook['valuation']['dimensions']['current']['indicators']['profit'];

function mixDimensions(
  own: Playbook,
  next: Playbook,
  mix: (mine: Indicator, theirs: Indicator) => Indicator,
): Playbook {
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((key) => {
      const [mine, theirs] = [own.valuation.dimensions[key], next.valuation.dimensions[key]];
      const others = theirs.indicators as Readonly<Record<string, Indicator>>;
      const indicators = Object.fromEntries(
        Object.entries(mine.indicators as Readonly<Record<string, Indicator>>).map(([name, indicator]) => [
          name,
          mix(indicator, others[name] as Indicator),
        ]),
      );
      return [key, { ...mine, indicators }];
    }),
  );
  return {
    ...own,
    valuation: { ...own.valuation, dimensions: dimensions as Playbook['valuation']['dimensions'] },
  };
}

function withField(fields: AccountFields, key: FieldKey, value: FieldValue | undefined): AccountFields {
  const { [key]: _before, ...rest } = fields;
  return (value === undefined ? rest : { ...rest, [key]: value }) as AccountFields;
}
