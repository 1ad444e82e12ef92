import type { CrmPage, CrmRecord, RecordKind } from '../crm-adapter.ts';
import { recordAddress } from '../record-address.ts';
import { odooForm } from './odoo-form.ts';

/** Names that actions of the usual apps have in addresses since 18; others have numbers, which tell nothing. */
const MODELS: ReadonlyMap<string, string> = new Map([
  ['contacts', 'res.partner'],
  ['customers', 'res.partner'],
  ['vendors', 'res.partner'],
  ['members', 'res.partner'],
  ['crm', 'crm.lead'],
]);
/** Ends with a record: what was gone through before it stands in front. */
const PATH = /^\/(?:odoo|scoped_app)\/(?:.*\/)?([^/]*[^/\d][^/]*)\/(\d+)\/?$/;

/** The record in the form in front. */
export function odooRecord(page: CrmPage): CrmRecord | undefined {
  const named = inPath(page) ?? recordAddress(page.location.href, 'Odoo 16');
  if (named === undefined || !/^\d+$/.test(named.id)) return undefined;
  const { module, id } = named;
  return { kind: kindOf(page, module), module, id };
}

function inPath(page: CrmPage): { readonly module: string; readonly id: string } | undefined {
  const [, step = '', id] = PATH.exec(new URL(page.location.href).pathname) ?? [];
  if (id === undefined) return undefined;
  const model = MODELS.get(step) ?? (step.includes('.') && !step.startsWith('action-') ? step : undefined);
  return { module: model ?? modelOfForm(page) ?? step, id };
}

/** The form says of which model it is where it explains its fields. */
function modelOfForm({ document }: CrmPage): string | undefined {
  const explained = odooForm(document)?.querySelector('[data-tooltip-info*="resModel"]');
  return /"resModel":"([\w.]+)"/.exec(explained?.getAttribute('data-tooltip-info') ?? '')?.[1];
}

/** People and companies are one model. */
function kindOf({ document }: CrmPage, model: string): RecordKind {
  if (model === 'crm.lead') return 'opportunity';
  if (model !== 'res.partner') return 'other';
  const person = odooForm(document)?.querySelector<HTMLInputElement>(
    '[name="company_type"] input[data-value="person"]',
  );
  return person?.checked === true ? 'contact' : 'account';
}
