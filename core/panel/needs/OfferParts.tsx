import { noteLine } from '../../account/change-notes.ts';
import type { NeedsReading } from '../../needs/needs-reading.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { AddLine } from '../notes/AddLine.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { Opener } from '../Opener.tsx';
import { usePanel } from '../panel-context.ts';
import { CooperationItem } from './CooperationItem.tsx';
import { LeadItem } from './LeadItem.tsx';
import { MaturityField } from './MaturityField.tsx';
import { needsText } from './needs-text.ts';
import { RequestsPart } from './RequestsPart.tsx';
import { SolutionTable } from './SolutionTable.tsx';

export interface OfferPartsProps {
  readonly reading: NeedsReading | undefined;
  readonly policy: Playbook['needs'];
  readonly notes?: NoteHandlers | undefined;
}

/** What could be offered: solutions, joint undertakings, leads, requests that wait, and how far the customer is. */
export function OfferParts({ reading, policy, notes }: OfferPartsProps) {
  const { words } = usePanel();
  const { solutions = [], cooperations = [], leads = [], requests = [], maturity } = reading ?? {};
  const now = solutions.filter(({ phase }) => phase === 'act now').length;
  const shown = (list: readonly unknown[]) => list.length > 0 || notes !== undefined;
  const count = (list: readonly unknown[]) => (list.length === 0 ? undefined : words.count(list.length));
  const stage = maturity && policy.maturity[maturity.stage - 1]?.label;
  return (
    <>
      {shown(solutions) && (
        <Opener
          label={words.say(needsText.solutions)}
          beside={now > 0 ? words.say(needsText.toActNow, { count: words.count(now) }) : count(solutions)}
        >
          <SolutionTable rows={solutions} policy={policy} notes={notes} />
        </Opener>
      )}
      {shown(cooperations) && (
        <Opener label={words.say(needsText.cooperation)} beside={count(cooperations)}>
          <ul class="kam-plain">
            {cooperations.map((one) => (
              <CooperationItem key={one.cooperation.name} reading={one} notes={notes} />
            ))}
          </ul>
          {notes && (
            <AddLine
              title={words.say(needsText.addCooperation)}
              label={words.say(needsText.undertaking)}
              taken={cooperations.map(({ cooperation }) => cooperation.name)}
              onAdd={(name) => notes.note((before) => noteLine(before, 'cooperations', { name }))}
            />
          )}
        </Opener>
      )}
      {shown(leads) && (
        <Opener label={words.say(needsText.leads)} beside={count(leads)}>
          <ul class="kam-plain">
            {leads.map((one) => (
              <LeadItem key={one.lead.name} reading={one} policy={policy.leads} notes={notes} />
            ))}
          </ul>
          {notes && (
            <AddLine
              title={words.say(needsText.addLead)}
              label={words.say(needsText.leadName)}
              taken={leads.map(({ lead }) => lead.name)}
              onAdd={(name) =>
                notes.note((before) => noteLine(before, 'leads', { name, at: notes.at().slice(0, 10) }))
              }
            />
          )}
        </Opener>
      )}
      {shown(requests) && <RequestsPart requests={requests} notes={notes} />}
      {(maturity || notes) && (
        <Opener label={words.say(needsText.maturity)} beside={stage && words.say(stage)}>
          <MaturityField maturity={maturity} policy={policy} notes={notes} />
        </Opener>
      )}
    </>
  );
}
