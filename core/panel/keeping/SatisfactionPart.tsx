import { useState } from 'preact/hooks';
import type { Survey } from '../../account/care-record.ts';
import { noteLine } from '../../account/change-notes.ts';
import type { Satisfaction } from '../../care/satisfaction.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import { AddForm } from '../notes/AddForm.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { keepingText } from './keeping-text.ts';
import { SurveyItem } from './SurveyItem.tsx';
import { satisfactionLine } from './satisfaction-line.ts';

export interface SatisfactionPartProps {
  readonly satisfaction: Satisfaction;
  readonly surveys: readonly Survey[];
  readonly care: Playbook['care'];
  readonly notes: NoteHandlers | undefined;
}

/** How content they are, survey by survey, and where it goes. */
export function SatisfactionPart({ satisfaction, surveys, care, notes }: SatisfactionPartProps) {
  const { words } = usePanel();
  const [fault, setFault] = useState<string>();
  return (
    <>
      <h3>{words.say(keepingText.satisfaction)}</h3>
      {satisfaction.poor && (
        <p class="kam-why">{words.say(keepingText.poor, { line: words.points(care.poorPerceived) })}</p>
      )}
      <Disclosure
        label={words.say(panelText.details)}
        named={words.pair(words.say(keepingText.satisfaction), words.say(panelText.details))}
        beside={satisfactionLine(satisfaction, words)}
      >
        <ul class="kam-plain">
          {satisfaction.surveys.toReversed().map((finding) => (
            <SurveyItem
              key={finding.at}
              finding={finding}
              survey={surveys.find(({ at }) => at === finding.at)}
              care={care}
              notes={notes}
            />
          ))}
        </ul>
        {notes && (
          <AddForm
            title={words.say(keepingText.addSurvey)}
            fault={fault}
            fields={[{ key: 'at', label: words.say(keepingText.surveyDay), type: 'date' }]}
            onAdd={({ at = '' }) => {
              const said =
                at === ''
                  ? keepingText.dayNeeded
                  : surveys.some((one) => one.at === at)
                    ? keepingText.dayThere
                    : undefined;
              setFault(said && words.say(said));
              if (said === undefined) notes.note((before) => noteLine(before, 'surveys', { at }));
              return said === undefined;
            }}
          />
        )}
      </Disclosure>
    </>
  );
}
