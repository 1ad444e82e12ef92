import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { COVERAGE_POINTS, type CoveragePoint } from '../../account/care-record.ts';
import type { ContactCoverage } from '../../care/contact-coverage.ts';
import { Disclosure } from '../Disclosure.tsx';
import { changedLine } from '../notes/changed-line.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { notesText } from '../notes/notes-text.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import type { Words } from '../words.ts';
import { keepingText } from './keeping-text.ts';

export interface CoveragePartProps {
  readonly coverage: ContactCoverage;
  readonly notes: NoteHandlers | undefined;
}

/** Whether we are introduced, know how they buy and what they need. */
export function CoveragePart({ coverage, notes }: CoveragePartProps) {
  const { words } = usePanel();
  const id = useId();
  const set = (point: CoveragePoint, value: boolean | undefined) =>
    notes?.note((before) => ({
      ...before,
      coverage: changedLine(before.coverage ?? {}, point, value),
    }));
  return (
    <>
      <h3>{words.say(keepingText.coverage)}</h3>
      <Disclosure
        label={words.say(panelText.details)}
        named={words.pair(words.say(keepingText.coverage), words.say(panelText.details))}
        beside={coverageLine(coverage, words)}
      >
        <div class="kam-line-fields kam-line-stacked">
          {COVERAGE_POINTS.map((point) => {
            const value = coverage.points[point];
            const recorded = coverage.fromRecords.includes(point);
            const own = value === undefined || recorded ? '' : value ? 'yes' : 'no';
            return (
              <Fragment key={point}>
                <label for={`${id}${point}`}>{words.say(keepingText.points[point])}</label>
                <select
                  id={`${id}${point}`}
                  class="kam-input"
                  disabled={notes === undefined}
                  value={own}
                  onChange={({ currentTarget: { value: next } }) =>
                    set(point, next === '' ? undefined : next === 'yes')
                  }
                >
                  <option value="">
                    {recorded
                      ? words.pair(words.say(keepingText.yes), words.say(keepingText.fromRecords))
                      : words.say(notesText.unknown)}
                  </option>
                  <option value="yes">{words.say(keepingText.yes)}</option>
                  <option value="no">{words.say(keepingText.no)}</option>
                </select>
              </Fragment>
            );
          })}
        </div>
      </Disclosure>
    </>
  );
}

function coverageLine({ contacted, points }: ContactCoverage, words: Words): string {
  if (contacted !== undefined) return words.say(contacted ? keepingText.contacted : keepingText.notContacted);
  const known = COVERAGE_POINTS.filter((point) => points[point] !== undefined).length;
  return words.say(keepingText.coverageOpen, { known, all: COVERAGE_POINTS.length });
}
