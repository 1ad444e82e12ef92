import type { Contact } from '../account/account.ts';
import type { CareEvent } from '../account/care-event.ts';
import type { KeepStep, Survey } from '../account/care-record.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Duty } from '../care/duty.ts';
import type { RetentionRisk, RiskReason } from '../care/retention-risk.ts';
import type { Playbook } from '../playbook/schema.ts';
import { Fold } from './Fold.tsx';
import { ContactFormats } from './keeping/ContactFormats.tsx';
import { CoveragePart } from './keeping/CoveragePart.tsx';
import { KeepPlan } from './keeping/KeepPlan.tsx';
import { LinesPart } from './keeping/LinesPart.tsx';
import { SatisfactionPart } from './keeping/SatisfactionPart.tsx';
import { lowered } from './lowered.ts';
import { DutyList } from './notes/DutyList.tsx';
import { EventList } from './notes/EventList.tsx';
import { LogButtons } from './notes/LogButtons.tsx';
import type { NoteHandlers } from './notes/note-handlers.ts';
import { notesText } from './notes/notes-text.ts';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import type { Words } from './words.ts';

export interface CareSectionProps {
  readonly assessment: Pick<
    Assessment,
    'risk' | 'duties' | 'satisfaction' | 'coverage' | 'lines' | 'classes'
  >;
  readonly playbook: Playbook;
  readonly events?: readonly CareEvent[];
  readonly contacts?: readonly Contact[];
  /** As they are on record. */
  readonly surveys?: readonly Survey[];
  readonly keeping?: readonly KeepStep[];
  readonly notes?: NoteHandlers | undefined;
}

/** What is due, what happened, the risk of losing the account, and what nobody knows. */
export function CareSection(props: CareSectionProps) {
  const { assessment, playbook, events = [], contacts = [], surveys = [], keeping = [], notes } = props;
  const { risk, duties, satisfaction, coverage, lines, classes } = assessment;
  const { words } = usePanel();
  const signals = risk.unknown.map(({ label }) => lowered(words.say(label)));
  return (
    <Fold title={words.say(panelText.care)} summary={careLine(risk, playbook, duties, words)}>
      <DutyList duties={duties} playbook={playbook} notes={notes} />
      {notes && <LogButtons notes={notes} contacts={contacts} playbook={playbook} />}
      <ContactFormats classes={classes} formats={playbook.actions.formats} />
      <EventList events={events} playbook={playbook} notes={notes} />
      {risk.risk !== undefined && (
        <>
          <h3>{words.say(panelText.riskReasons)}</h3>
          {risk.reasons.length === 0 && <p class="kam-why">{words.say(panelText.noReason)}</p>}
          <ul class="kam-lines">
            {risk.reasons.map((reason) => (
              <li key={reason.signal}>
                <span>{words.message(reasonMessage(reason))}</span>
                <span class="kam-sub kam-end">
                  {words.say(panelText.pushes, { points: words.score(reason.push) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {signals.length > 0 && (
        <p class="kam-why">{words.say(panelText.stillUnknown, { signals: words.list(signals) })}</p>
      )}
      <LinesPart lines={lines} />
      <SatisfactionPart satisfaction={satisfaction} surveys={surveys} care={playbook.care} notes={notes} />
      <CoveragePart coverage={coverage} notes={notes} />
      <KeepPlan steps={keeping} classes={classes} notes={notes} />
    </Fold>
  );
}

function reasonMessage({ label, input }: RiskReason) {
  return {
    text: { en: '{label}: {input}', 'zh-CN': '{label}：{input}' },
    values: { label: { kind: 'label', value: label }, input },
  } as const;
}

function careLine(found: RetentionRisk, playbook: Playbook, duties: readonly Duty[], words: Words): string {
  const open = duties.filter(({ done }) => done === undefined);
  const overdue = open.filter(({ state }) => state === 'overdue').length;
  const due =
    overdue > 0
      ? words.say(notesText.overdueLine, { count: overdue })
      : open.length > 0
        ? words.say(notesText.dueLine, { count: open.length })
        : undefined;
  const line = riskLine(found, playbook, words);
  return due === undefined ? line : `${due} · ${line}`;
}

function riskLine({ risk, band, unknown }: RetentionRisk, playbook: Playbook, words: Words): string {
  if (risk === undefined || band === undefined) return words.say(panelText.riskUnknown);
  const line = words.say(panelText.riskOf, {
    risk: words.score(risk),
    band: words.say(playbook.care.risk.texts[band]),
  });
  if (unknown.length === 0) return line;
  // With most signs unknown a band would only soothe.
  const all = playbook.care.risk.signals.length;
  if (unknown.length > all / 2) return words.say(panelText.riskThin, { known: all - unknown.length, all });
  const gap =
    unknown.length === 1
      ? words.say(panelText.signalUnknown)
      : words.say(panelText.signalsUnknown, { count: unknown.length });
  return `${line} · ${gap}`;
}
