import { useMemo, useState } from 'preact/hooks';
import { Disclosure } from '../../../../core/panel/Disclosure.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import { AMOUNTS, type AmountKind, concentrationOf } from './amounts.ts';
import { Choice } from './Choice.tsx';
import { LorenzPlot } from './LorenzPlot.tsx';
import { PictureTable } from './PictureTable.tsx';
import { picturesText } from './pictures-text.ts';

export interface ConcentrationViewProps {
  readonly accounts: readonly BookAccount[];
  /** What the bands of the book stand on. */
  readonly usual: AmountKind;
}

const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How unevenly revenue or profit is spread over the accounts. */
export function ConcentrationView({ accounts, usual }: ConcentrationViewProps) {
  const { words } = usePanel();
  const [wanted, setWanted] = useState<AmountKind>();
  const spread = useMemo(
    () => ({ revenue: concentrationOf(accounts, 'revenue'), profit: concentrationOf(accounts, 'profit') }),
    [accounts],
  );
  const known = AMOUNTS.filter((kind) => spread[kind].curve !== undefined);
  const kind = known.find((one) => one === wanted) ?? known.find((one) => one === usual) ?? known[0] ?? usual;
  const { curve, gini, topShare, counted, lacking, belowZero } = spread[kind];
  const title = words.say(picturesText.where[kind]);
  const guide = curve?.[counted - Math.ceil(counted / 5)];
  const left = [
    ...(lacking === 0
      ? []
      : [
          words.say(picturesText.lacking[kind], {
            count: words.count(lacking),
            all: words.count(accounts.length),
          }),
        ]),
    ...(belowZero === 0 ? [] : [words.say(picturesText.belowZero, { count: words.count(belowZero) })]),
  ];
  const figures = {
    share: topShare === undefined ? '–' : words.ratio(topShare),
    gini: gini === undefined ? '–' : decimals(gini, words.language),
  };
  return (
    <div class="book-concentration">
      <div class="kam-row kam-between kam-wrap">
        <h2>
          {title} {curve && <span class="kam-sub">· {words.say(picturesText.shares, figures)}</span>}
        </h2>
        {known.length > 1 && (
          <Choice
            label={words.say(picturesText.by)}
            options={known}
            chosen={kind}
            name={(one) => words.say(picturesText.amounts[one])}
            onChoose={(one) => setWanted(one)}
          />
        )}
      </div>
      {curve === undefined || guide === undefined ? (
        <p class="kam-sub">{words.say(picturesText.noAmounts[kind])}</p>
      ) : (
        <>
          <LorenzPlot
            curve={curve}
            guide={guide}
            label={words.say(picturesText.curve, {
              ...figures,
              title,
              accounts: words.ratio(guide.accounts),
              amount: words.ratio(guide.amount),
            })}
            guideAccounts={words.say(picturesText.guideAccounts, { share: words.ratio(guide.accounts) })}
            guideAmount={words.say(picturesText.guideAmount[kind], { share: words.ratio(guide.amount) })}
          />
          <Disclosure label={words.say(picturesText.asTable)} beside={left.join(' · ')}>
            <PictureTable
              caption={title}
              heads={[words.say(picturesText.smallest), words.say(picturesText.hold)]}
              count={TENTHS.length}
              row={(at) => {
                const point = curve[Math.round(((at + 1) / TENTHS.length) * counted)];
                return point === undefined
                  ? ['–', '–']
                  : [words.ratio(point.accounts), words.ratio(point.amount)];
              }}
            />
          </Disclosure>
        </>
      )}
    </div>
  );
}

function decimals(share: number, language: string): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    share,
  );
}
