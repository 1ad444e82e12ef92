import { useMemo, useState } from 'preact/hooks';
import type { Account } from '../../../account/account.ts';
import { judgedWeights, spreadWeights } from '../../../assessment/judged-weights.ts';
import type { Playbook } from '../../../playbook/schema.ts';
import { withValue } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';
import { Consistency } from './Consistency.tsx';
import { JudgementField } from './JudgementField.tsx';
import { WeightsTable } from './WeightsTable.tsx';

const DIMENSIONS = ['current', 'potential', 'loyalty', 'influence'] as const;
/** Each pair once, row over column. */
const PAIRS = DIMENSIONS.flatMap((_, row) =>
  DIMENSIONS.flatMap((_other, column) => (column > row ? [{ row, column }] : [])),
);

export interface PairwiseFoldProps {
  readonly playbook: Playbook;
  /** Undefined where there is no book to ask for a second opinion. */
  readonly accounts: readonly Account[] | undefined;
  onTake(playbook: Playbook): void;
}

/** The weights of the four dimensions out of six comparisons. */
export function PairwiseFold(props: PairwiseFoldProps) {
  const { words } = usePanel();
  const [judged, setJudged] = useState<Judgements>({});
  return (
    <Fold title={words.say(policyText.pairwise)} summary={words.say(policyText.pairwiseSummary)} lazy>
      <Comparisons {...props} judged={judged} onJudged={setJudged} />
    </Fold>
  );
}

/** Times that the row counts as much as the column, by both numbers. */
type Judgements = Readonly<Record<string, number>>;

interface ComparisonsProps extends PairwiseFoldProps {
  readonly judged: Judgements;
  onJudged(judged: Judgements): void;
}

/** Six questions, how well the answers agree, and the weights that follow beside those of a second opinion. */
function Comparisons({ playbook, accounts, onTake, judged, onJudged }: ComparisonsProps) {
  const { words, announce } = usePanel();
  const judgement = (row: number, column: number) => judged[`${row}${column}`] ?? 1;
  const { weights, consistencyRatio, worst } = judgedWeights(
    DIMENSIONS.map((_, row) =>
      DIMENSIONS.map((_other, column) =>
        row === column ? 1 : column > row ? judgement(row, column) : undefined,
      ),
    ),
  );
  const names = DIMENSIONS.map((key) => words.say(playbook.valuation.dimensions[key].label));
  const second = useMemo(() => accounts && spreadWeights(accounts, playbook), [accounts, playbook]);
  const asked = Object.keys(judged).length > 0;
  const take = (taken: readonly number[]) => {
    onTake(
      DIMENSIONS.reduce(
        (own, key, at) => withValue(own, ['valuation', 'dimensions', key, 'weight'], taken[at]),
        playbook,
      ),
    );
    announce(words.say(policyText.taken));
  };
  return (
    <>
      <p class="kam-why">{words.say(policyText.pairwiseNote)}</p>
      {PAIRS.map(({ row, column }) => (
        <JudgementField
          key={`${row}${column}`}
          first={names[row] as string}
          second={names[column] as string}
          value={judgement(row, column)}
          onValue={(value) => onJudged({ ...judged, [`${row}${column}`]: value })}
        />
      ))}
      {asked && (
        <>
          <Consistency ratio={consistencyRatio} worst={worst} names={names} />
          <div class="kam-buttons">
            <button type="button" onClick={() => take(weights)}>
              {words.say(policyText.takeWeights)}
            </button>
          </div>
        </>
      )}
      <WeightsTable
        names={names}
        now={DIMENSIONS.map((key) => playbook.valuation.dimensions[key].weight)}
        judged={asked ? weights : undefined}
        second={second}
      />
      {accounts && (
        <p class="kam-why">
          {words.say(second === undefined ? policyText.spreadNone : policyText.spreadNote)}
        </p>
      )}
    </>
  );
}
