import { fieldOf } from '../../../core/account/fields.ts';
import { Fold } from '../../../core/panel/Fold.tsx';
import { panelText } from '../../../core/panel/panel-text.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { flowText } from '../../panel-flow/flow-text.ts';
import type { Subject } from '../../panel-flow/screen.ts';

export interface NotUsedProps {
  readonly page: NonNullable<Subject['page']>;
  readonly language: Language;
}

/** What stands on the page and does not count, so that nothing is dropped without a word. */
export function NotUsed({ page: { fields, tables: onPage }, language }: NotUsedProps) {
  const { also, unused } = fields;
  const count = also.length + unused.length + onPage.unread.length + onPage.faults.length;
  if (count === 0) return null;
  const tables = onPage.unread.map(({ where, headers, rows }) =>
    say(flowText.table, language, { where: where === '' ? headers.join(', ') : where, rows: rows.length }),
  );
  return (
    <Fold title={say(flowText.notUsed, language)} summary={say(flowText.notUsedCount, language, { count })}>
      {also.length > 0 && (
        <>
          <p class="kam-why">{say(flowText.alsoHint, language)}</p>
          <dl class="sidepanel-pairs" aria-label={say(flowText.alsoTitle, language)}>
            {also.map((one, at) => (
              <div key={`${at} ${one.where}`}>
                <dt>
                  {say(fieldOf(one.field).label, language)} <span class="kam-sub">{one.where}</span>
                </dt>
                <dd>{shownText(one.text, language)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {unused.length > 0 && (
        <>
          <p class="kam-why">{say(flowText.notUsedHint, language)}</p>
          <dl class="sidepanel-pairs" aria-label={say(flowText.notUsed, language)}>
            {unused.map((one, at) => (
              <div key={`${at} ${one.label}`}>
                <dt>
                  {one.label} {one.where !== '' && <span class="kam-sub">{one.where}</span>}
                </dt>
                <dd>{shownText(one.text, language)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {onPage.faults.length > 0 && (
        <>
          <p class="kam-why">{say(flowText.cellsHint, language)}</p>
          <dl class="sidepanel-pairs" aria-label={say(flowText.cells, language)}>
            {onPage.faults.map(({ where, column, row, received }) => (
              <div key={`${where} ${row} ${column}`}>
                <dt>
                  {column}{' '}
                  <span class="kam-sub">
                    {[where, say(flowText.cellRow, language, { row })]
                      .filter((part) => part !== '')
                      .join(' · ')}
                  </span>
                </dt>
                <dd>{received}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {tables.length > 0 && (
        <p class="kam-why">
          {say(flowText.tables, language, { tables: tables.join(language === 'en' ? ', ' : '、') })}
        </p>
      )}
    </Fold>
  );
}

/** The reader's words for a box that is ticked or not; all other text stands as the page has it. */
const TICKS = new Map([
  ['yes', panelText.yes],
  ['no', panelText.no],
]);

function shownText(text: string, language: Language): string {
  const tick = TICKS.get(text);
  return tick === undefined ? text : say(tick, language);
}
