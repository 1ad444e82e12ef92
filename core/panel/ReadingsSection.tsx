import type { ComponentChildren } from 'preact';
import type { Fault } from '../account/fault.ts';
import type { FieldKey } from '../account/field.ts';
import { FIELDS } from '../account/fields.ts';
import type { FieldReading } from '../account/reading.ts';
import { Fold } from './Fold.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import { ReadingRow } from './ReadingRow.tsx';
import type { Words } from './words.ts';

export interface ReadingsSectionProps {
  readonly readings: readonly FieldReading[];
  /** What other sources say of the same fields, where it is something else. */
  readonly others?: ReadonlyMap<FieldKey, readonly FieldReading[]> | undefined;
  onEdit(field: FieldKey, text: string): Fault | undefined;
  /** Stands under the rows: what a face can do about what was read. */
  readonly children?: ComponentChildren;
}

/** Everything that was read, row by row, with where it stood; open from the start if something was not understood. */
export function ReadingsSection({ readings, others, onEdit, children }: ReadingsSectionProps) {
  const { words } = usePanel();
  const onPage = readings.length === 0 || readings.some(({ origin }) => PAGE_ORIGINS.has(origin));
  const title = words.say(onPage ? panelText.readings : panelText.knownFacts);
  return (
    <Fold
      title={title}
      summary={readingsLine(readings, onPage, others?.size ?? 0, words)}
      open={readings.some((one) => one.fault)}
    >
      <table class="kam-table kam-readings">
        <caption class="kam-unseen">{title}</caption>
        <thead class="kam-unseen">
          <tr>
            <th scope="col">{words.say(panelText.field)}</th>
            <th scope="col">{words.say(panelText.readAs)}</th>
            <th scope="col">{words.say(panelText.where)}</th>
            <th scope="col">{words.say(panelText.change)}</th>
          </tr>
        </thead>
        <tbody>
          {inTableOrder(readings).map(([key, reading]) => (
            <ReadingRow key={key} reading={reading} others={others?.get(reading.field)} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
      {children}
    </Fold>
  );
}

/** Where a page had a say; an account of a sheet, of the sample book or typed by hand was read from none. */
const PAGE_ORIGINS: ReadonlySet<FieldReading['origin']> = new Set(['page', 'api', 'taught']);

function readingsLine(
  readings: readonly FieldReading[],
  onPage: boolean,
  differing: number,
  words: Words,
): string {
  const typed = readings.filter(({ origin }) => origin === 'typed').length;
  const taught = readings.filter(({ origin }) => origin === 'taught').length;
  const faults = readings.filter(({ fault }) => fault !== undefined).length;
  const read = readings.length - typed - taught;
  const parts = [
    ...(read > 0 ? [words.say(onPage ? panelText.readCount : panelText.factCount, { count: read })] : []),
    ...(typed > 0 ? [words.say(panelText.typedCount, { count: typed })] : []),
    ...(taught > 0 ? [words.say(panelText.taughtCount, { count: taught })] : []),
    ...(differing > 0 ? [words.say(panelText.differCount, { count: differing })] : []),
    ...(faults > 0 ? [words.say(panelText.faultCount, { count: faults })] : []),
  ];
  return parts.length === 0 ? words.say(panelText.nothingRead) : parts.join(' · ');
}

/** In the order of the account record, so that a mended row stays where it was; the key outlives a change of place. */
function inTableOrder(readings: readonly FieldReading[]): readonly (readonly [string, FieldReading])[] {
  return FIELDS.flatMap(({ key }) =>
    readings.filter(({ field }) => field === key).map((reading, nth) => [`${key} ${nth}`, reading] as const),
  );
}
