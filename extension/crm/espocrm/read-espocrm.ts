import { fieldOf } from '../../../core/account/fields.ts';
import { type AnsweredRecord, answeredRecord } from '../answered-record.ts';
import { contactTable } from '../contact-table.ts';
import type { Ask, CrmPage, CrmReading, CrmRecord, GivenField } from '../crm-adapter.ts';
import { moneyText } from '../money-text.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { opportunityTable } from '../opportunity-table.ts';
import { plainText } from '../plain-text.ts';
import { tablesHad } from '../tables-had.ts';
import { espocrmField } from './espocrm-field.ts';
import { type EspocrmWords, espocrmWords } from './espocrm-words.ts';
import { lastHeld } from './last-held.ts';
import { relatedRecords } from './related-records.ts';
import { lastUser, shownUser } from './shown-user.ts';

/**
 * The account with all its contacts and deals by EspoCRM's own interface. The session's cookie is enough, for writing
 * too, so nothing but GET is ever used.
 */
export async function readEspocrm(page: CrmPage, record: CrmRecord, ask: Ask): Promise<CrmReading> {
  if (record.kind !== 'account') return NOTHING_READ;
  const session = lastUser(page.stored);
  if (session !== undefined && session !== shownUser(page))
    throw new Error('Someone else has signed in to EspoCRM since this page was loaded');
  const path = `api/v1/${record.module}/${encodeURIComponent(record.id)}`;
  const found = await ask(path);
  const account = answeredRecord(found, record.id, (found as AnsweredRecord | null)?.id);
  const [words, held, tables] = await Promise.all([
    espocrmWords(page.document, record.module, ask),
    lastHeld(record, ask),
    tablesHad([deals(path, ask), people(path, ask)]),
  ]);
  return { fields: [...fieldsIn(account, words), ...held], tables };
}

function fieldsIn(account: AnsweredRecord, words: EspocrmWords): readonly GivenField[] {
  return Object.entries(account).flatMap(([name, value]) => {
    const label = words.label(name);
    const field = espocrmField(name, label);
    const text = Array.isArray(value)
      ? value.map((one) => words.option(name, String(one))).join(', ')
      : plainText(value);
    if (field === undefined || text === undefined) return [];
    const money = fieldOf(field).kind === 'money' ? moneyText(text, account[`${name}Currency`]) : undefined;
    const given = { field, text: money ?? words.option(name, text), where: label ?? name };
    return [label === undefined ? given : { ...given, label }];
  });
}

async function deals(path: string, ask: Ask): Promise<CrmReading['tables'][number]> {
  const { where, records } = await relatedRecords(ask, `${path}/opportunities`, [
    'name',
    'stage',
    'amount',
    'amountCurrency',
    'closeDate',
  ]);
  const rows = records.map(({ name, stage, amount, amountCurrency, closeDate }) => ({
    name: plainText(name),
    amount: moneyText(amount, amountCurrency),
    // As stored: some languages name won and lost in words that no list of stages knows.
    stage: plainText(stage),
    closeDate: plainText(closeDate),
  }));
  return opportunityTable(where, rows);
}

async function people(path: string, ask: Ask): Promise<CrmReading['tables'][number]> {
  const { where, records } = await relatedRecords(ask, `${path}/contacts`, [
    'name',
    'title',
    'accountRole',
    'accountIsInactive',
  ]);
  const there = records.filter(({ accountIsInactive }) => accountIsInactive !== true);
  const rows = there.map(({ name, title, accountRole }) => ({
    name: plainText(name),
    title: plainText(accountRole) || plainText(title),
  }));
  return contactTable(where, rows);
}
