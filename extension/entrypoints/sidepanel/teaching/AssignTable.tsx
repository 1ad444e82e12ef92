import { useState } from 'preact/hooks';
import { CONTACT_COLUMNS } from '../../../../core/account/tables/contact-columns.ts';
import { OPPORTUNITY_COLUMNS } from '../../../../core/account/tables/opportunity-columns.ts';
import { matchColumns, type TableColumn } from '../../../../core/account/tables/table-column.ts';
import type { TableSubject } from '../../../../core/account/tables/table-subject.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { TeachingSession, TeachStep } from '../../../panel-flow/teaching/teaching-session.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';
import type { TaughtColumn } from '../../../teaching/taught-rule.ts';
import { isFieldRule, subjectOfRule } from '../../../teaching/taught-rule.ts';
import { ColumnChoice } from './ColumnChoice.tsx';

export interface AssignTableProps {
  readonly teaching: TeachingSession;
  readonly step: Extract<TeachStep, { kind: 'table' }>;
}

const SUBJECTS: readonly TableSubject[] = ['opportunities', 'contacts'];
/** A table names its account in no column of its own page. */
const columnsOf = (subject: TableSubject): readonly TableColumn[] =>
  (subject === 'contacts' ? CONTACT_COLUMNS : OPPORTUNITY_COLUMNS).filter(({ key }) => key !== 'account');

/** What a table lists that was pointed at, and what each of its columns is. */
export function AssignTable({ teaching, step: { pick, instead } }: AssignTableProps) {
  const { words, announce } = usePanel();
  const before = instead && !isFieldRule(instead) ? subjectOfRule(instead) : undefined;
  const [subject, setSubject] = useState<TableSubject>(before ?? pick.subject ?? 'opportunities');
  const [chosen, setChosen] = useState(() => guessed(subject, pick.headers));
  const columns = columnsOf(subject);
  const change = (next: TableSubject) => {
    setSubject(next);
    setChosen(guessed(next, pick.headers));
  };
  const keys = [...chosen.values()];
  const twice = columns.find(({ key }) => keys.filter((one) => one === key).length > 1);
  const trouble = twice
    ? words.say(teachingText.twice, { name: words.say(twice.label) })
    : keys.includes('name')
      ? undefined
      : words.say(teachingText.needsName);
  const save = (event: Event) => {
    event.preventDefault();
    if (trouble !== undefined) return;
    announce(words.say(teachingText.saved, { name: words.say(teachingText[subject]) }));
    const taught = [...chosen].map(([at, key]): TaughtColumn => ({ at, key }));
    void teaching.keepTable(subject, taught);
  };
  const { under } = pick.place;
  return (
    <section class="kam-card teach-card" aria-label={words.say(teachingText.whatTable)}>
      <h2>{words.say(teachingText.whatTable)}</h2>
      <p class="teach-said">
        {under === undefined
          ? words.say(teachingText.tableBare, { rows: pick.count })
          : words.say(teachingText.tableOf, { where: under, rows: pick.count })}
      </p>
      <form onSubmit={save}>
        <fieldset class="teach-subject">
          <legend class="kam-unseen">{words.say(teachingText.whatTable)}</legend>
          {SUBJECTS.map((one) => (
            <label key={one}>
              <input type="radio" name="subject" checked={subject === one} onChange={() => change(one)} />{' '}
              {words.say(teachingText[one])}
            </label>
          ))}
        </fieldset>
        <ul class="kam-plain teach-columns" aria-label={words.say(teachingText.column)}>
          {pick.headers.map((header, at) => (
            <ColumnChoice
              key={`${at} ${header}`}
              name={header === '' ? words.say(teachingText.columnNo, { n: at + 1 }) : header}
              samples={pick.rows.flatMap((row) => row[at] || [])}
              columns={columns}
              chosen={chosen.get(at)}
              onChoose={(key) => {
                const next = new Map(chosen);
                if (key === undefined) next.delete(at);
                else next.set(at, key);
                setChosen(next);
              }}
            />
          ))}
        </ul>
        {trouble !== undefined && (
          <p class="kam-fault" role="status">
            {trouble}
          </p>
        )}
        <div class="kam-buttons">
          <button type="submit" class="kam-primary" disabled={trouble !== undefined}>
            {words.say(teachingText.save)}
          </button>
          <button type="button" class="kam-link" onClick={teaching.cancel}>
            {words.say(teachingText.cancel)}
          </button>
        </div>
      </form>
    </section>
  );
}

/** What the columns are by their heads, to be corrected. */
function guessed(subject: TableSubject, headers: readonly string[]): ReadonlyMap<number, string> {
  const matched = matchColumns(headers, columnsOf(subject));
  return new Map([...matched].map(([key, { index }]) => [index, key]));
}
