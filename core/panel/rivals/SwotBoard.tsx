import type { Account } from '../../account/account.ts';
import { type Pairing, QUADRANTS, type SwotLine } from '../../account/rival-record.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { swotOf } from '../../assessment/swot.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { marketText } from './market-text.ts';
import { SwotPairings } from './SwotPairings.tsx';
import { SwotQuadrant } from './SwotQuadrant.tsx';

export interface SwotBoardProps {
  readonly account: Account;
  readonly assessment: Assessment;
  readonly playbook: Playbook;
  readonly notes?: NoteHandlers | undefined;
}

/** Strengths, weaknesses, opportunities and threats as the facts say them, and what two of them ask for together. */
export function SwotBoard({ account, assessment, playbook, notes }: SwotBoardProps) {
  const { words } = usePanel();
  const swot = swotOf(account, assessment, playbook);
  const change = (line: SwotLine) =>
    notes?.note((before) => {
      const own = before.swot ?? account.swot ?? {};
      const others = (own.lines ?? []).filter(({ id }) => id !== line.id);
      return { ...before, swot: { ...own, lines: [...others, line] } };
    });
  const forget = (id: string) =>
    notes?.note((before) => {
      const own = before.swot ?? account.swot ?? {};
      return { ...before, swot: { ...own, lines: (own.lines ?? []).filter((line) => line.id !== id) } };
    });
  const act = (pairing: Pairing, text: string | undefined) =>
    notes?.note((before) => {
      const own = before.swot ?? account.swot ?? {};
      const { [pairing]: _before, ...others } = own.actions ?? {};
      return {
        ...before,
        swot: { ...own, actions: text === undefined ? others : { ...others, [pairing]: text } },
      };
    });
  return (
    <>
      <div class="kam-swot">
        {QUADRANTS.map((quadrant) => (
          <SwotQuadrant
            key={quadrant}
            quadrant={quadrant}
            entries={swot.entries[quadrant]}
            onChange={notes && change}
            onForget={forget}
          />
        ))}
      </div>
      {notes && swot.dropped.length > 0 && (
        <p class="kam-why">
          {words.say(marketText.dropped)}{' '}
          {swot.dropped.map(({ id, text }) => (
            <button
              key={id}
              type="button"
              class="kam-link"
              aria-label={words.say(marketText.restoreFor, { what: words.message(text) })}
              onClick={() => forget(id)}
            >
              {words.message(text)}
            </button>
          ))}
        </p>
      )}
      <SwotPairings pairings={swot.pairings} onAction={notes && act} />
    </>
  );
}
