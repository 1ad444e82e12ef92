import type { Opportunity } from '../account/account.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Layer } from '../pipeline/layer.ts';
import type { OpportunityAssessment } from '../pipeline/opportunity.ts';
import type { Playbook } from '../playbook/schema.ts';
import { Fold } from './Fold.tsx';
import { FunnelPicture } from './FunnelPicture.tsx';
import { lowered } from './lowered.ts';
import { AddDeal } from './notes/AddDeal.tsx';
import { DealChecks } from './notes/DealChecks.tsx';
import type { NoteHandlers } from './notes/note-handlers.ts';
import { OwnWinRates } from './OwnWinRates.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import type { Words } from './words.ts';

export interface PipelineSectionProps {
  readonly assessment: Assessment;
  readonly playbook: Playbook;
  /** As they are on record, with their checks. */
  readonly deals?: readonly Opportunity[];
  readonly notes?: NoteHandlers | undefined;
}

/** The open deals, each with its chance, its move and its tactic. */
export function PipelineSection({ assessment, playbook, deals = [], notes }: PipelineSectionProps) {
  const { words } = usePanel();
  const { opportunities, funnel } = assessment;
  const { texts } = playbook.pipeline;
  const title = words.say(panelText.pipeline);
  return (
    <Fold title={title} summary={pipelineLine(assessment, words)}>
      {opportunities.length === 0 && <p class="kam-why">{words.say(panelText.noOpportunityHint)}</p>}
      <ul class="kam-plain">
        {opportunities.map((deal) => {
          const { move, tactic, layer, project } = deal;
          // Advice on how to win it would contradict advice to refuse it.
          const refused = project === 'suicide';
          const recorded = deals.find(({ name }) => name === deal.name);
          return (
            <li key={deal.name}>
              <div class="kam-row kam-between kam-top">
                <b>{deal.name}</b>
                <span class="kam-end">
                  {deal.amount === undefined ? words.say(panelText.noAmount) : words.money(deal.amount)}
                </span>
              </div>
              <p class="kam-why">
                {dealLine(deal, words, layer && layerText(layer, words.say(texts.layer[layer]), words))}
              </p>
              {project !== undefined && (
                <p class="kam-why">
                  <b>{words.say(texts.project[project].label)}</b>{' '}
                  {words.say(texts.project[project].strategy)}
                </p>
              )}
              {move !== undefined && !refused && (
                <p class="kam-why">
                  <b>{words.say(texts.move[move].label)}</b> {words.say(texts.move[move].strategy)}
                </p>
              )}
              {/* A tactic is for a deal that is worked on: beside advice to wait it would contradict. */}
              {tactic !== undefined && move !== 'wait and watch' && !refused && (
                <p class="kam-why">
                  <b>{words.say(texts.tactic[tactic].label)}</b> {words.say(texts.tactic[tactic].strategy)}
                </p>
              )}
              {notes && recorded && <DealChecks deal={recorded} playbook={playbook} notes={notes} />}
            </li>
          );
        })}
      </ul>
      {notes && <AddDeal notes={notes} />}
      {funnel !== undefined && opportunities.length > 0 && <FunnelPicture funnel={funnel} texts={texts} />}
      {funnel !== undefined && opportunities.length > 0 && (
        <p class="kam-why">
          {[
            // Without a single amount there is nothing to weigh.
            ...(funnel.total.withoutAmount === funnel.total.count
              ? []
              : [words.say(panelText.weighted, { money: words.money(funnel.total.weighted) })]),
            words.say(panelText.funnelHealth, { health: lowered(words.say(texts.health[funnel.health])) }),
          ].join(' · ')}
        </p>
      )}
      <OwnWinRates rates={assessment.winRates} rungs={playbook.pipeline.rungs} />
    </Fold>
  );
}

function pipelineLine({ opportunities, funnel }: Assessment, words: Words): string {
  if (opportunities.length === 0) return words.say(panelText.noOpportunity);
  const overdue = opportunities.filter((deal) => deal.layer === 'overdue').length;
  const attack = opportunities.filter((deal) => deal.move === 'intensive attack').length;
  return [
    words.say(panelText.open, { count: opportunities.length }),
    ...(funnel === undefined || funnel.total.amount === 0 ? [] : [words.money(funnel.total.amount)]),
    ...counted(attack, panelText.oneAttack, panelText.attack, words),
    ...counted(overdue, panelText.overdueOne, panelText.overdueSome, words),
  ].join(' · ');
}

/** `Top` alone says nothing beside a deal; the layers without a place in the funnel speak for themselves. */
function layerText(layer: Layer, label: string, words: Words): string {
  const placed = layer === 'top' || layer === 'middle' || layer === 'bottom';
  return placed ? words.say(panelText.inLayer, { layer: lowered(label) }) : lowered(label);
}

function counted(count: number, one: typeof panelText.attack, some: typeof panelText.attack, words: Words) {
  if (count === 0) return [];
  return [count === 1 ? words.say(one) : words.say(some, { count })];
}

function dealLine(deal: OpportunityAssessment, words: Words, layer: string | undefined): string {
  return [
    winRateText(deal, words),
    deal.closeDate === undefined
      ? words.say(panelText.noDate)
      : words.say(panelText.closes, { date: words.date(deal.closeDate) }),
    // No date is said already.
    ...(layer === undefined || deal.layer === 'unscheduled' ? [] : [layer]),
    ...(deal.grade === undefined ? [] : [words.say(panelText.grade, { grade: deal.grade })]),
  ].join(' · ');
}

/** A rate by the CRM's stage is not as good as one by checks; one that rests on nothing is no finding. */
function winRateText({ winRate, winRateBy, stage = '' }: OpportunityAssessment, words: Words): string {
  const share = words.ratio(winRate);
  switch (winRateBy) {
    case 'checks':
      return words.say(panelText.winRate, { share });
    case 'stage':
      return words.say(panelText.winRateByStage, { share, stage });
    case 'nothing':
      return stage === ''
        ? words.say(panelText.winRateUnknown)
        : words.say(panelText.stageUnknown, { stage });
  }
}
