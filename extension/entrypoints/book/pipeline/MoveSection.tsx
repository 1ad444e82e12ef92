import { useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Move } from '../../../../core/pipeline/move.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import type { BookDeal } from '../../../book-flow/pipeline/book-pipeline.ts';
import { pipelineText } from '../../../book-flow/pipeline/pipeline-text.ts';

export interface MoveSectionProps {
  /** Undefined for deals of which nothing can be concluded yet. */
  readonly move: Move | undefined;
  readonly deals: readonly BookDeal[];
  readonly playbook: Playbook;
  onOpen(key: string): void;
}

const FIRST = 10;

/** The deals of one conclusion, the biggest first; nothing where there are none. */
export function MoveSection({ move, deals, playbook, onOpen }: MoveSectionProps) {
  const { words } = usePanel();
  const [shown, setShown] = useState(FIRST);
  if (deals.length === 0) return null;
  const text = move && playbook.pipeline.texts.move[move];
  const title = words.say(text?.label ?? pipelineText.noMove);
  return (
    <section class="kam-card" aria-label={title}>
      <div class="kam-row kam-between">
        <h2>{title}</h2>
        <span class="kam-sub">{words.count(deals.length)}</span>
      </div>
      <p class="kam-why">{words.say(text?.strategy ?? pipelineText.noMoveWhy)}</p>
      <ul class="kam-lines">
        {deals.slice(0, shown).map(({ row, deal }, at) => (
          <li key={`${row.stored.key} ${at} ${deal.name}`}>
            <span>
              <b>{deal.name}</b>{' '}
              <button
                type="button"
                class="kam-link"
                aria-label={words.say(pipelineText.openAccount, { name: row.stored.name })}
                onClick={() => onOpen(row.stored.key)}
              >
                {row.stored.name}
              </button>
            </span>
            <span class="kam-sub kam-end">
              {[
                ...(deal.project === undefined
                  ? []
                  : [words.say(playbook.pipeline.texts.project[deal.project].label)]),
                deal.amount === undefined ? '—' : words.money(deal.amount),
                deal.winRateBy === 'nothing' ? '—' : words.ratio(deal.winRate),
                ...(deal.closeDate === undefined ? [] : [words.date(deal.closeDate)]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {deals.length > shown && (
        <button type="button" class="kam-link" onClick={() => setShown(shown + 5 * FIRST)}>
          {words.say(pipelineText.more, { count: words.count(deals.length - shown) })}
        </button>
      )}
    </section>
  );
}
