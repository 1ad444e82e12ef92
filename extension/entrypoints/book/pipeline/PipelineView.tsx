import { useMemo } from 'preact/hooks';
import { AsOf } from '../../../../core/panel/agenda/AsOf.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { bookPipeline } from '../../../book-flow/pipeline/book-pipeline.ts';
import { pipelineText } from '../../../book-flow/pipeline/pipeline-text.ts';
import type { BookProps } from '../book-props.ts';
import { NoAccounts } from '../NoAccounts.tsx';
import { ForecastCard } from './ForecastCard.tsx';
import { FunnelCard } from './FunnelCard.tsx';
import { MoveSection } from './MoveSection.tsx';
import { WinRatesCard } from './WinRatesCard.tsx';

/** The deals of all accounts: funnel, forecast, and what to conclude of each. */
export function PipelineView({ session, language }: BookProps) {
  const { words } = usePanel();
  const accounts = session.accounts.value;
  const playbook = session.playbook.value;
  const today = session.today();
  const pipeline = useMemo(() => bookPipeline(accounts, playbook, today), [accounts, playbook, today]);
  if (session.progress.value === undefined && accounts.length === 0)
    return <NoAccounts language={language.value} session={session} />;
  const { all, open, won, lost, unknownStages, moves } = pipeline;
  if (all === 0)
    return (
      <section class="kam-card book-none" aria-label={words.say(pipelineText.none)}>
        <h2>{words.say(pipelineText.none)}</h2>
        <p>{words.say(pipelineText.noneWhy)}</p>
      </section>
    );
  const stages = [...unknownStages].map(([stage, count]) => `${stage} (${words.count(count)})`);
  return (
    <div class="book-pipeline">
      <div class="kam-row kam-between kam-wrap">
        <span class="kam-sub">
          {words.say(pipelineText.counts, {
            open: words.count(open.length),
            won: words.count(won.count),
            wonMoney: words.money(won.amount),
            lost: words.count(lost.count),
            all: words.count(all),
          })}
        </span>
        <AsOf
          day={today}
          onDay={(day) => {
            session.asOf.value = day;
          }}
        />
      </div>
      {stages.length > 0 && (
        <p class="kam-fault">{words.say(pipelineText.unknownStages, { stages: stages.join(', ') })}</p>
      )}
      <div class="book-pipeline-cards">
        <FunnelCard funnel={pipeline.funnel} playbook={playbook} />
        <ForecastCard forecast={pipeline.forecast} period={pipeline.period} />
      </div>
      <WinRatesCard rates={session.book.value?.winRates ?? []} rungs={playbook.pipeline.rungs} />
      {[...moves].map(([move, deals]) => (
        <MoveSection
          key={move ?? 'none'}
          move={move}
          deals={deals}
          playbook={playbook}
          onOpen={(key) => {
            session.chosen.value = key;
            location.hash = 'accounts';
          }}
        />
      ))}
    </div>
  );
}
