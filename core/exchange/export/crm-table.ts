import type { CellValue } from '../../sheet/sheet-table.ts';
import { renderMessage } from '../../text/render-message.ts';
import type { ExportAccount, ExportSetting } from './export-account.ts';
import { exportText } from './export-text.ts';
import { accountName, byValue, valueClassText } from './value-sheet.ts';

/** What a CRM takes back: which record it is, its value, its class, what to do first. */
export function crmTable(
  accounts: readonly ExportAccount[],
  setting: ExportSetting,
): { readonly headers: readonly string[]; readonly rows: readonly (readonly CellValue[])[] } {
  const { language, playbook, today } = setting;
  const columns = [
    'record',
    'address',
    'accountId',
    'account',
    'value',
    'valueClass',
    'action',
    'due',
    'day',
  ] as const;
  return {
    headers: columns.map((key) => exportText[key][language]),
    rows: byValue(accounts).map((one) => [
      recordOf(one),
      one.entry.url,
      one.account.fields.id,
      accountName(one),
      // A CRM's field of numbers takes no more decimals than that.
      one.assessment.value.score === undefined ? undefined : Math.round(one.assessment.value.score * 10) / 10,
      valueClassText(one, setting),
      one.next && renderMessage(one.next.title, language, playbook.currency),
      one.next?.due,
      today,
    ]),
  };
}

const OWN_NUMBER = /\d|[A-Za-z]{15,}/;

/**
 * The record's own number, by which a CRM finds it: the last part of the key that looks like one.
 *
 * @example https://crm.example/r/Account/0015e00000abcde gives 0015e00000abcde
 */
function recordOf({ entry: { key } }: ExportAccount): string | undefined {
  if (/^(sheet|typed|sample):/.test(key)) return undefined;
  const parts = key.replace(/^\w+:\/\/[^/?#]*/, '').split(/[/?#&=]/);
  return parts.findLast((part) => OWN_NUMBER.test(part)) ?? key;
}
