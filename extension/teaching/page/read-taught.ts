import { parseHeader } from '../../../core/account/parse-header.ts';
import { CONTACT_COLUMNS } from '../../../core/account/tables/contact-columns.ts';
import { OPPORTUNITY_COLUMNS } from '../../../core/account/tables/opportunity-columns.ts';
import type { CrmReading, GivenField } from '../../crm/crm-adapter.ts';
import type { Given } from '../../crm/crm-on-page.ts';
import type { RuleResult } from '../../crm/rule-result.ts';
import {
  type FieldRule,
  fieldOfRule,
  isFieldRule,
  subjectOfRule,
  type TableRule,
  type TaughtRule,
} from '../taught-rule.ts';
import { findTable } from './find-table.ts';
import { findValue } from './find-value.ts';
import { lookAt } from './page-look.ts';

type GivenTable = CrmReading['tables'][number];

/** What the rules for this kind of page found on it. */
export interface TaughtOnPage {
  readonly taught: readonly RuleResult[];
  readonly given: Given;
}

/** Reads a page by the rules that were taught for its kind. */
export function readTaught(document: Document, rules: readonly TaughtRule[]): TaughtOnPage {
  const labels = new Map(
    rules
      .filter(isFieldRule)
      .flatMap(({ of, place }) => (place.label ? [[of, place.label.text.toLowerCase()]] : [])),
  );
  const look = lookAt(document, [...labels.values()]);
  const fields: GivenField[] = [];
  const tables: GivenTable[] = [];
  const taught = rules.map((rule) => (isFieldRule(rule) ? field(rule) : table(rule)));
  return { taught, given: { how: 'taught', fields, tables } };

  function field(rule: FieldRule): RuleResult {
    const { of, place } = rule;
    const key = fieldOfRule(rule);
    const others = new Set([...labels].filter(([one]) => one !== of).map(([, label]) => label));
    const found = findValue(place, key, look, others);
    const label = place.label?.text ?? '';
    if (found.kind === 'missing') return { of, why: found.why, where: label };
    const { text, by, labelNow } = found;
    const where = [place.label?.under, labelNow ?? label].filter(Boolean).join(' › ');
    fields.push({ field: key, text, where, ...(label === '' ? {} : { label: labelNow ?? label }) });
    return { of, by, text, where, ...(labelNow === undefined ? {} : { labelNow }) };
  }

  function table(rule: TableRule): RuleResult {
    const { of, place, columns } = rule;
    const where = place.under ?? '';
    const found = findTable(
      place,
      columns.map(({ at }) => at),
      look,
    );
    if (found.kind === 'missing') return { of, why: found.why, where };
    const { table: seen, by } = found;
    const places = columns.map(({ at, key }) => ({
      key,
      at: placeOf(place.headers[at] ?? '', at, seen.headers),
    }));
    const subject = subjectOfRule(rule);
    const headers = places.map(({ key, at }) => columnName(subject, key, seen.headers[at] ?? ''));
    tables.push({
      of: subject,
      headers,
      rows: seen.rows.map((cells) => places.map(({ at }) => cells[at] ?? '')),
      where,
    });
    return { of, by, rows: seen.rows.length, where };
  }
}

/** Columns are told by their heads, which may have changed places. */
function placeOf(header: string, at: number, headers: readonly string[]): number {
  return header === '' || headers[at] === header ? at : headers.indexOf(header);
}

/** The name under which the core knows the column, with the unit that the page states in its head. */
function columnName(subject: GivenTable['of'], key: string, header: string): string {
  const known = subject === 'contacts' ? CONTACT_COLUMNS : OPPORTUNITY_COLUMNS;
  const name = known.find((column) => column.key === key)?.aliases[0] ?? key;
  const { unit } = parseHeader(header);
  return unit === undefined ? name : `${name} (${unit.text})`;
}
