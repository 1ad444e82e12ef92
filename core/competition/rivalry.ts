import type { AccountTables } from '../account/account.ts';
import type { MarketFacts } from '../account/market-facts.ts';
import { OUR_NAME } from '../account/our-name.ts';
import { sameText } from '../account/same-text.ts';
import type { Playbook } from '../playbook/schema.ts';
import { type CardReading, cardReading } from './card-reading.ts';
import { concentrationIndex } from './concentration-index.ts';
import { type FactorBoard, factorBoard } from './factor-board.ts';
import { marketPositions, type ProviderPosition } from './market-position.ts';
import { marketShares, type SharesOf } from './market-shares.ts';
import { type MarketStructure, marketStructure } from './market-structure.ts';
import { type RatedList, ratedList } from './rated-list.ts';
import { type RefusedEvidence, refusedEvidence } from './refused-evidence.ts';
import type { ScoreboardResult } from './scoreboard.ts';
import { isFair } from './source-kind.ts';

/** What is known of rivals and market at one account, beside the scoreboard. METHODS 4.2–4.9. */
export interface Rivalry {
  readonly factors: FactorBoard | undefined;
  /** Cards that may be used: our own first, then the main rivals', then the others'. */
  readonly cards: readonly CardReading[];
  /** Main rivals, the strongest first: by market share, else by their totals. */
  readonly main: readonly string[];
  readonly shares: readonly SharesOf[];
  /** Biggest share first; empty where no shares are known. */
  readonly positions: readonly ProviderPosition[];
  /** Of the whole market's shares, 0–10 000. */
  readonly concentration: number | undefined;
  /** Undefined until all four facts are known. */
  readonly structure: { readonly name: MarketStructure; readonly exact: boolean } | undefined;
  /** The facts that are missing for it; empty where none is known either. */
  readonly structureLacks: readonly (keyof MarketFacts)[];
  readonly forces: RatedList | undefined;
  readonly pest: RatedList | undefined;
  readonly refused: readonly RefusedEvidence[];
}

/** @returns undefined where nothing of the kind is on record. */
export function rivalryOf(
  account: AccountTables,
  competition: ScoreboardResult | undefined,
  policy: Playbook['competition'],
  asOf?: string,
): Rivalry | undefined {
  const { rivals, factors, rivalCards, market, attractiveness } = account;
  if ((rivals ?? factors ?? rivalCards ?? market ?? attractiveness) === undefined) return undefined;
  const fair = (rivalCards ?? []).filter(({ source }) => isFair(source, policy.sources));
  const us =
    competition?.providers[0]?.name ??
    (factors ?? rivals)?.providers[0] ??
    fair.find((card) => card.us)?.rival ??
    market?.shares?.find(({ provider }) => OUR_NAME.test(provider.trim()))?.provider;
  const shares = marketShares(market?.shares ?? [], policy.sources);
  const totals = new Map(
    (competition?.providers ?? []).flatMap(({ name, total }) =>
      total === undefined ? [] : [[sameText(name), total] as const],
    ),
  );
  const main = mainRivals(shares, competition, us, policy.rivals.main);
  const whole = shares.find(({ segment }) => segment === undefined);
  const structure = structureOf(market);
  const place = ({ card, main: isMain }: CardReading) => (card.us ? 0 : isMain ? 1 : 2);
  return {
    factors: factorBoard(factors, policy, asOf),
    cards: fair.map((card) => cardReading(card, { policy, main, asOf })).sort((a, b) => place(a) - place(b)),
    main,
    shares,
    positions: marketPositions(shares, totals, us, policy.rivals),
    concentration:
      whole === undefined || whole.overfull
        ? undefined
        : concentrationIndex(whole.shares.map(({ share }) => share)),
    ...structure,
    forces: market?.forces && ratedList(policy.market.forces, market.forces, policy, asOf),
    pest: market?.pest && ratedList(policy.market.pest, market.pest, policy, asOf),
    refused: refusedEvidence(account, policy.sources),
  };
}

function mainRivals(
  shares: readonly SharesOf[],
  competition: ScoreboardResult | undefined,
  us: string | undefined,
  most: number,
): readonly string[] {
  const ours = us === undefined ? undefined : sameText(us);
  const whole = shares.find(({ segment }) => segment === undefined)?.shares ?? [];
  const rated = (competition?.providers ?? [])
    .filter((provider) => !provider.us)
    .sort((a, b) => (b.total ?? 0) - (a.total ?? 0));
  const names = new Map<string, string>();
  for (const name of [...whole.map(({ provider }) => provider), ...rated.map((one) => one.name)]) {
    const key = sameText(name);
    if (key !== ours && !names.has(key)) names.set(key, name);
  }
  return [...names.values()].slice(0, most);
}

const FACTS = ['sellers', 'product', 'entry', 'information'] as const;

function structureOf(market: AccountTables['market']): Pick<Rivalry, 'structure' | 'structureLacks'> {
  const lacks = FACTS.filter((fact) => market?.[fact] === undefined);
  if (market === undefined || lacks.length === FACTS.length)
    return { structure: undefined, structureLacks: [] };
  if (lacks.length > 0) return { structure: undefined, structureLacks: lacks };
  return { structure: marketStructure(market as MarketFacts), structureLacks: [] };
}
