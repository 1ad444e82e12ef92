import { accountFromReadings } from '../../../../core/account/account-from-readings.ts';
import { fieldOf } from '../../../../core/account/fields.ts';
import { readColumns } from '../../../../core/account/match-headers.ts';
import type { ReadImport } from '../../../../core/exchange/import/read-import.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { valueText } from '../../../../core/panel/value-text.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';

const SHOWN = 5;

/** The first rows as they will be read, not as they stand. */
export function FirstRows({ read }: { readonly read: ReadImport }) {
  const { words } = usePanel();
  const fields = readColumns(read.plan).map(({ field }) => fieldOf(field));
  const rows = read.entries.slice(0, SHOWN);
  if (rows.length === 0 || fields.length === 0) return null;
  return (
    <>
      <p class="kam-sub">{words.say(exchangeText.previewNote, { count: rows.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="kam-scroll" tabIndex={0} aria-label={words.say(exchangeText.preview)}>
        <table class="kam-table exchange-rows">
          <thead>
            <tr>
              {fields.map(({ key, label }) => (
                <th key={key} scope="col">
                  {words.say(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, readings }) => {
              const { used } = accountFromReadings(readings);
              return (
                <tr key={key}>
                  {fields.map((field) => {
                    const reading = used.get(field.key);
                    const shown =
                      reading?.value === undefined
                        ? reading?.fault && `“${reading.text}”`
                        : valueText(field, reading.value, words);
                    return (
                      <td key={field.key} class={reading?.fault && 'exchange-unread'}>
                        {shown ?? '—'}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}
