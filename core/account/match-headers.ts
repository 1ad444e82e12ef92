import { FURTHER_RANK, fieldByAlias } from './aliases.ts';
import { isCrmExport } from './crm-export.ts';
import { DomainError } from './domain-error.ts';
import type { FieldKey } from './field.ts';
import { FIELDS, fieldOf } from './fields.ts';
import type { HeaderUnit } from './header-unit.ts';
import { normaliseLabel } from './normalise.ts';
import { parseHeader } from './parse-header.ts';
import { understandLabel } from './understand-label.ts';
import { withTitleUnit } from './with-title-unit.ts';
import { type YearColumn, yearColumns } from './year-columns.ts';

export type ColumnStatus = 'matched' | 'mapped' | 'ignored' | 'unmatched' | 'shadowed' | 'blank';

/** How one column was understood. */
export interface ColumnPlan {
  readonly index: number;
  readonly header: string;
  readonly status: ColumnStatus;
  readonly field?: FieldKey;
  readonly unit?: HeaderUnit;
  /** For a shadowed column: the header that won. */
  readonly shadowedBy?: string;
}

/** Two columns for one number: neither can be trusted over the other. */
export interface HeaderConflict {
  readonly field: FieldKey;
  readonly headers: readonly string[];
}

export interface HeaderPlan {
  readonly columns: readonly ColumnPlan[];
  readonly conflicts: readonly HeaderConflict[];
  /** The headers are a CRM's field names, so *Annual Revenue* was read as the customer's turnover. */
  readonly crm: boolean;
}

export interface MatchOptions {
  /** Whether the table is an export in a CRM's field names; found out from the headers when absent. */
  readonly crm?: boolean;
  /** The user's own word: header → field (key or alias, with an optional unit in brackets), or '' to ignore it. */
  readonly overrides?: ReadonlyMap<string, string>;
  /** The unit of money that a title above the headers states. */
  readonly amountsIn?: HeaderUnit | undefined;
}

/**
 * Understands a row of headers. Case, spaces, punctuation, width and a unit in brackets do not matter.
 *
 * Two columns for one text field: the earlier alias wins and the other is `shadowed`.
 * Two columns for one number: a conflict, and both stay unread; unless one of them alone bears a name of METHODS.
 *
 * @see METHODS section 1.
 */
export function matchHeaders(headers: readonly unknown[], options: MatchOptions = {}): HeaderPlan {
  const texts = headers.map((header) =>
    header === null || header === undefined ? '' : String(header).trim(),
  );
  const crm = options.crm ?? isCrmExport(texts);
  const found = withYears(
    texts.map((header, index) => understand(header, index, crm, options.overrides)),
    crm ? [] : yearColumns(texts),
  );
  const conflicts: HeaderConflict[] = [];
  const plan = found.map((entry) => entry.column);
  for (const { key, kind } of FIELDS) {
    const rivals = found.filter(({ column }) => column.field === key);
    if (rivals.length < 2) continue;
    const mapped = rivals.filter(({ column }) => column.status === 'mapped');
    const own = rivals.filter(({ rank }) => rank < FURTHER_RANK);
    if (mapped.length === 1 || own.length === 1 || kind === 'text') {
      const winner = (mapped[0] ?? rivals.reduce((best, one) => (one.rank < best.rank ? one : best))).column;
      for (const { column } of rivals) {
        if (column !== winner)
          plan[column.index] = { ...column, status: 'shadowed', shadowedBy: winner.header };
      }
    } else {
      conflicts.push({ field: key, headers: rivals.map(({ column }) => column.header) });
    }
  }
  return { columns: withOneCurrency(withTitleUnit(plan, options.amountsIn)), conflicts, crm };
}

/** The columns that fill a field, in table order. */
export function readColumns(plan: HeaderPlan): readonly (ColumnPlan & { readonly field: FieldKey })[] {
  const contested = new Set(plan.conflicts.map(({ field }) => field));
  return plan.columns.filter(
    (column): column is ColumnPlan & { readonly field: FieldKey } =>
      (column.status === 'matched' || column.status === 'mapped') &&
      column.field !== undefined &&
      !contested.has(column.field),
  );
}

interface Found {
  readonly column: ColumnPlan;
  readonly rank: number;
}

function understand(
  header: string,
  index: number,
  crm: boolean,
  overrides?: ReadonlyMap<string, string>,
): Found {
  const target = overrideFor(header, overrides);
  if (target !== undefined) return overridden(header, index, target);
  if (header === '') return { column: { index, header, status: 'blank' }, rank: 0 };
  const understood = understandLabel(header, { crm });
  if (understood === undefined) return { column: { index, header, status: 'unmatched' }, rank: 0 };
  const { rank, ...read } = understood;
  return { column: { index, header, status: 'matched', ...read }, rank };
}

/** What is told year by year counts where no column is called this year's or last year's revenue outright. */
function withYears(found: readonly Found[], years: readonly YearColumn[]): readonly Found[] {
  const told = found.some(({ column: { field } }) => years.some((year) => year.field === field));
  const free = years.every(({ index }) => found[index]?.column.status === 'unmatched');
  if (told || !free) return found;
  return found.map((one) => {
    const year = years.find(({ index }) => index === one.column.index);
    return year === undefined
      ? one
      : { column: { ...one.column, status: 'matched', ...year }, rank: FURTHER_RANK };
  });
}

function overridden(header: string, index: number, target: string): Found {
  if (target.trim() === '') return { column: { index, header, status: 'ignored' }, rank: 0 };
  const own = parseHeader(header);
  const wanted = parseHeader(target);
  const hit = fieldByAlias(wanted.key, { crm: false });
  if (hit === undefined) {
    throw new DomainError('unknown-field', {
      parameter: header,
      expected: 'the name of a field',
      received: target,
    });
  }
  const unit = wanted.unit ?? own.unit;
  return {
    column: { index, header, status: 'mapped', field: hit.field, ...(unit === undefined ? {} : { unit }) },
    rank: -1,
  };
}

function overrideFor(header: string, overrides?: ReadonlyMap<string, string>): string | undefined {
  if (overrides === undefined) return undefined;
  const key = normaliseLabel(header);
  for (const [column, target] of overrides)
    if (column === header || normaliseLabel(column) === key) return target;
  return undefined;
}

/** A currency named by every money header alike is the book's own; only a mixture needs rates. */
function withOneCurrency(columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
  const money = columns.filter(({ field }) => field !== undefined && fieldOf(field).kind === 'money');
  const named = new Set(money.flatMap(({ unit }) => unit?.currency ?? []));
  if (named.size > 1) return columns;
  return columns.map((column) => {
    if (column.unit?.currency === undefined) return column;
    const { currency: _own, ...unit } = column.unit;
    return { ...column, unit };
  });
}
