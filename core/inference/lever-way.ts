import type { Account } from '../account/account.ts';
import { fieldOf } from '../account/fields.ts';
import type { Lever, Playbook, Scale } from '../playbook/schema.ts';
import { COSTS } from '../valuation/effective-profit.ts';
import { DIMENSIONS } from '../valuation/scored.ts';

/** A cent: business that is left at all. With none it would be no customer but a prospect, valued on other terms. */
const SMALLEST_AMOUNT = 0.01;

/** From where to where a lever can be moved, with both ends; infinite where nothing holds it. */
export function leverRange(
  field: Lever['field'],
  { fields }: Account,
): { readonly low: number; readonly high: number } {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = fieldOf(field);
  const { wallet, revenue } = fields;
  switch (field) {
    case 'revenue':
      // They cannot spend more with us than they spend.
      return { low: SMALLEST_AMOUNT, high: wallet ?? max };
    case 'profit':
      return { low: min, high: revenue ?? max };
    case 'wallet':
      return { low: revenue ?? min, high: max };
    default:
      return { low: min, high: max };
  }
}

/**
 * The values of a lever at which some indicator reaches an end of its scale, or is reckoned in another way:
 * between two of them every indicator moves evenly or as a logarithm.
 *
 * @returns Unsorted; some may be out of range.
 * @see METHODS section 2, for what each indicator is made of.
 */
export function leverTurns(field: Lever['field'], account: Account, playbook: Playbook): readonly number[] {
  const { fields } = account;
  const { dimensions, usualMargin } = playbook.valuation;
  const scales = Object.assign({}, ...DIMENSIONS.map((key) => dimensions[key].indicators)) as Readonly<
    Record<string, { readonly scale: Scale }>
  >;
  const ends = (indicator: string) => endsOf(scales[indicator]?.scale);
  const known = COSTS.filter((cost) => cost !== field)
    .flatMap((cost) => fields[cost] ?? [])
    .reduce((sum, cost) => sum + cost, 0);
  const share = shareOf(fields.industry, playbook);
  const wallet =
    fields.wallet ??
    (share === undefined || fields.turnover === undefined ? undefined : fields.turnover * share);
  switch (field) {
    case 'revenue': {
      const profits = ends('profit').flatMap((end) => [end / usualMargin, end + known]);
      const headrooms = wallet === undefined ? [] : [0, ...ends('headroom')].map((end) => wallet - end);
      return [...profits, known / (1 - usualMargin), ...headrooms];
    }
    case 'directCost':
    case 'marketingCost':
    case 'serviceCost':
    case 'maintenanceCost': {
      const { revenue } = fields;
      if (revenue === undefined) return [];
      return [revenue * (1 - usualMargin), ...ends('profit').map((end) => revenue - end)].map(
        (cost) => cost - known,
      );
    }
    case 'wallet': {
      const { revenue } = fields;
      return revenue === undefined ? [] : ends('headroom').map((end) => revenue + end);
    }
    case 'contractMonthsLeft':
      return ends('contract');
    case 'perceived': {
      const { expected } = fields;
      return expected === undefined ? [] : ends('satisfaction').map((end) => end * expected);
    }
    case 'expected': {
      const { perceived } = fields;
      return perceived === undefined ? [] : ends('satisfaction').map((end) => perceived / end);
    }
    default:
      return ends(field);
  }
}

function endsOf(scale: Scale | undefined): readonly number[] {
  return scale === undefined || scale.kind === 'steps' ? [] : [scale.worst, scale.best];
}

function shareOf(industry: string | undefined, { valuation }: Playbook): number | undefined {
  const shares = valuation.walletShareOfTurnover;
  return industry !== undefined && Object.hasOwn(shares, industry) ? shares[industry] : undefined;
}
