import type { Account } from '../account/account.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { CustomerValue } from '../valuation/scored.ts';
import type { Archetype } from './archetype.ts';
import { type Blended, evenBlend } from './blend.ts';
import { type AccountType, accountTypes, type Tier } from './key-account.ts';
import type { MatrixPlace } from './matrix.ts';
import type { OpenOr } from './open-or.ts';
import { advantageOf, type Position, positionOf, type Strengths } from './position.ts';
import { type ReleaseVerdict, releaseTest } from './release.ts';
import { axis, isLoss, scoreClasses } from './score-classes.ts';
import type { LoyaltyClass, ValueClass } from './value-classes.ts';

export interface Classes {
  /** `prospect` for an account that never brought revenue; undefined where a dimension is wholly unknown. */
  readonly value: MatrixPlace<ValueClass> | 'prospect' | undefined;
  readonly loyalty: MatrixPlace<LoyaltyClass> | undefined;
  readonly archetype: OpenOr<Archetype> | undefined;
  readonly position: MatrixPlace<Position> | undefined;
  /** Whether attractiveness stands on its nine rated items, or is derived from the dimensions. METHODS 3.6. */
  readonly attractivenessBy: 'ratings' | 'dimensions';
  readonly tier: OpenOr<Tier> | undefined;
  readonly types: readonly AccountType[];
  /** Only for value class low. */
  readonly release: ReleaseVerdict | undefined;
}

export interface ClassContext {
  /** Totals of the scoreboard where rated; else the two strength fields stand in. */
  readonly strengths: Strengths;
  readonly band: 'A' | 'B' | 'C' | undefined;
  /** By its nine rated items, where any is rated. */
  readonly attractiveness?: Blended | undefined;
}

/** Every class of METHODS 3.1–3.4, 3.6 and 3.7 for one account. */
export function classify(
  account: Account,
  value: CustomerValue,
  playbook: Playbook,
  context: ClassContext,
): Classes {
  const { cuts, release, types } = playbook.classification;
  const { current, potential, loyalty, influence } = value.dimensions;
  const { matrix, ...onScores } = scoreClasses(
    {
      prospect: value.prospect,
      current,
      potential,
      loyalty,
      loss: isLoss(value.profit, current.indicators[0]?.source === 'estimated'),
      rivalVip: account.fields.rivalVip,
    },
    playbook.classification,
  );
  const attractiveness = axis(
    context.attractiveness ??
      evenBlend([current, loyalty, influence, potential].filter(({ applies }) => applies)),
    cuts.attractiveness,
  );
  const advantage = advantageOf(context.strengths, account.fields);
  return {
    ...onScores,
    value: value.prospect ? 'prospect' : matrix,
    position:
      attractiveness && advantage
        ? positionOf(attractiveness, { ...advantage, cut: cuts.advantage })
        : undefined,
    attractivenessBy: context.attractiveness === undefined ? 'dimensions' : 'ratings',
    types: accountTypes(account.fields, potential.score, context.band, types),
    release: matrix?.name === 'low' ? releaseTest(account.fields, loyalty.score, release) : undefined,
  };
}
