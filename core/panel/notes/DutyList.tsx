import type { Duty } from '../../care/duty.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { guidesAt, namesOfDuty } from '../guides/guides-at.ts';
import { usePanel } from '../panel-context.ts';
import { DutyItem } from './DutyItem.tsx';
import type { NoteHandlers } from './note-handlers.ts';
import { notesText } from './notes-text.ts';

export interface DutyListProps {
  readonly duties: readonly Duty[];
  readonly playbook: Playbook;
  readonly notes: NoteHandlers | undefined;
}

/** What norms, promises, the plan and the month still ask for, the earliest due first. */
export function DutyList({ duties, playbook, notes }: DutyListProps) {
  const { words } = usePanel();
  const open = duties.filter(({ done }) => done === undefined);
  if (open.length === 0) return null;
  const years = [...new Set(open.flatMap(({ uncovered }) => uncovered))];
  return (
    <>
      <h3>{words.say(notesText.due)}</h3>
      <ul class="kam-lines">
        {open.map((duty) => (
          <DutyItem key={duty.id} duty={duty} guides={guidesAt(playbook, namesOfDuty(duty))} notes={notes} />
        ))}
      </ul>
      {years.length > 0 && (
        <p class="kam-why">{words.say(notesText.uncovered, { years: words.list(years) })}</p>
      )}
    </>
  );
}
