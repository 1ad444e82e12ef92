import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import type { CrmOnPage } from '../crm/crm-on-page.ts';
import { crmText } from './crm-text.ts';

/** What a manager should know of the CRM behind the page: that it is not relied on, or why it did not answer. */
export function crmNotice(crm: CrmOnPage | undefined, language: Language): string | undefined {
  if (crm === undefined) return undefined;
  const { name, trouble } = crm;
  if (trouble !== undefined) return say(crmText.trouble[trouble], language, { crm: name });
  return isReliedOn(crm) ? undefined : say(crmText.unconfirmed, language, { crm: name });
}

/** Whether the CRM itself may be asked about the record. */
export function canBeAsked({ known: { address, api } }: CrmOnPage): boolean {
  return address !== 'unconfirmed' && api !== 'unconfirmed' && api !== 'none';
}

function isReliedOn(crm: CrmOnPage): boolean {
  const { address, page } = crm.known;
  return canBeAsked(crm) || (address !== 'unconfirmed' && page !== 'unconfirmed' && page !== 'none');
}
