import type { FieldValue } from '../../core/account/account.ts';
import type { CrmReading } from '../../extension/crm/crm-adapter.ts';
import type { Given } from '../../extension/crm/crm-on-page.ts';
import type { PageReading } from '../../extension/crm/page-reading.ts';
import { fieldsOnPage } from '../../extension/panel-flow/fields-on-page.ts';
import { tablesOnPage } from '../../extension/panel-flow/tables-on-page.ts';

const AT = '2026-11-22T00:00:00Z';

/** Each value of an account by the name of its place: `name`, `opportunities.Fibre ring.stage`. */
export type Facts = Readonly<Record<string, FieldValue>>;

/** What the panel would make of the readings of an adapter alone. */
export function factsGiven(reading: CrmReading, how: Given['how']): Facts {
  return factsOnPage({
    url: 'https://crm.example/',
    title: '',
    language: '',
    pairs: [],
    tables: [],
    record: '',
    given: [{ how, ...reading }],
  });
}

/** What the panel would make of a page. In which currency an amount stands is no fact of its own. */
export function factsOnPage(page: PageReading): Facts {
  const facts: [string, FieldValue][] = [];
  for (const { field, value } of fieldsOnPage(page, AT).readings)
    if (value !== undefined) facts.push([field, value]);
  const { opportunities = [], contacts = [] } = tablesOnPage(page, AT).beside;
  const rows = { opportunities, contacts };
  for (const [list, records] of Object.entries(rows))
    for (const record of records)
      for (const [column, value] of Object.entries(record))
        if (column !== 'currency') facts.push([`${list}.${record.name}.${column}`, value as FieldValue]);
  return Object.fromEntries(facts);
}

export interface Recall {
  readonly right: number;
  readonly of: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** How much of what is there was read, and what was read otherwise. */
export function recallOf(there: Facts, read: Facts): Recall {
  const places = Object.keys(there);
  const missed = places.filter((place) => read[place] === undefined);
  const wrong = places.filter((place) => read[place] !== undefined && read[place] !== there[place]);
  return { right: places.length - missed.length - wrong.length, of: places.length, missed, wrong };
}

/** One line to print: `EspoCRM, interface: 24 of 24`, and what is missing. */
export function recallLine(who: string, { right, of, missed, wrong }: Recall): string {
  const less = [...missed.map((place) => `missed ${place}`), ...wrong.map((place) => `otherwise ${place}`)];
  return [`${who}: ${right} of ${of} (${(right / of).toFixed(2)})`, ...less].join('\n  ');
}
