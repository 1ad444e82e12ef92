import type { Survey } from '../../account/care-record.ts';
import type { SurveyFinding } from '../../care/satisfaction.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import type { LineField } from '../notes/line-field.ts';
import { lineHandlers } from '../notes/line-handlers.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import type { Words } from '../words.ts';
import { keepingText } from './keeping-text.ts';
import { shareText } from './satisfaction-line.ts';

export interface SurveyItemProps {
  readonly finding: SurveyFinding;
  /** As it is on record; without it nothing can be changed. */
  readonly survey: Survey | undefined;
  readonly care: Playbook['care'];
  readonly notes: NoteHandlers | undefined;
}

/** What they said on a day. */
export function SurveyItem({ finding, survey, care, notes }: SurveyItemProps) {
  const { words } = usePanel();
  const date = words.date(finding.at);
  const name = words.say(keepingText.surveyOf, { date });
  const handlers = notes && survey && lineHandlers('surveys', survey, notes);
  const { answers, content } = survey ?? {};
  const cause = care.expectations.find(({ id }) => id === finding.cause);
  return (
    <LineItem
      name={name}
      open={survey !== undefined && Object.keys(survey).length === 1}
      onRemove={handlers?.remove}
      editor={
        handlers && (
          <LineFields
            label={name}
            fields={fieldsOf(care, words)}
            values={{ ...survey }}
            onChange={(key, value) => handlers.set(key as keyof Survey, value)}
          />
        )
      }
    >
      <b>{date}</b> {[feltText(survey, words), shareText(finding, words)].filter(Boolean).join(' · ')}
      {cause && <p class="kam-why">{words.pair(words.say(keepingText.cause), words.say(cause.label))}</p>}
      {content !== undefined && answers !== undefined && content > answers && (
        <p class="kam-fault">{words.say(keepingText.contentWrong, { date })}</p>
      )}
    </LineItem>
  );
}

function fieldsOf(care: Playbook['care'], words: Words): readonly LineField[] {
  return [
    { key: 'perceived', label: words.say(keepingText.perceived), kind: 'rating' },
    { key: 'expected', label: words.say(keepingText.expected), kind: 'rating' },
    {
      key: 'cause',
      label: words.say(keepingText.cause),
      kind: 'choice',
      options: care.expectations.map(({ id, label }) => [id, words.say(label)]),
    },
    { key: 'answers', label: words.say(keepingText.answers), kind: 'count' },
    { key: 'content', label: words.say(keepingText.content), kind: 'count' },
  ];
}

function feltText(survey: Survey | undefined, words: Words): string {
  const { perceived, expected } = survey ?? {};
  if (perceived === undefined) return '';
  const felt = words.points(perceived);
  return expected === undefined
    ? words.say(keepingText.feltOnly, { perceived: felt })
    : words.say(keepingText.felt, { perceived: felt, expected: words.points(expected) });
}
