import { useState } from 'preact/hooks';
import { noteLine } from '../../account/change-notes.ts';
import type { SolutionPhase, SolutionReading } from '../../needs/solution.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { AddLine } from '../notes/AddLine.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { needsText } from './needs-text.ts';
import { SolutionItem } from './SolutionItem.tsx';

export interface SolutionTableProps {
  readonly rows: readonly SolutionReading[];
  readonly policy: Playbook['needs'];
  readonly notes?: NoteHandlers | undefined;
}

const PHASES: readonly (SolutionPhase | undefined)[] = [
  'act now',
  'create conditions',
  'prepare and time it',
  undefined,
  'infeasible',
];

/** What could be done about each product line, by when it is to be done. */
export function SolutionTable({ rows, policy, notes }: SolutionTableProps) {
  const { words } = usePanel();
  const [written, setWritten] = useState<string>();
  return (
    <>
      {PHASES.map((phase) => {
        const own = rows.filter((row) => row.phase === phase);
        if (own.length === 0) return null;
        const text = phase && policy.solutions.phases[phase];
        return (
          <section key={phase ?? 'open'} class="kam-phase">
            <h4>
              {words.say(text?.label ?? needsText.phaseOpen)}{' '}
              {text && <span class="kam-sub">{words.say(text.strategy)}</span>}
            </h4>
            <ul class="kam-plain">
              {own.map((reading) => (
                <SolutionItem
                  key={reading.product}
                  reading={reading}
                  open={written === reading.product}
                  onOpen={(open) => setWritten(open ? reading.product : undefined)}
                  notes={notes}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {notes && (
        <AddLine
          title={words.say(needsText.addSolution)}
          label={words.say(needsText.product)}
          taken={rows.map(({ product }) => product)}
          onAdd={(product) => notes.note((before) => noteLine(before, 'solutions', { product }))}
        />
      )}
    </>
  );
}
