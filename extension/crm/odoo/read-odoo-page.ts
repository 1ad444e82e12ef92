import { cellText } from '../cell-text.ts';
import { contactTable } from '../contact-table.ts';
import type { CrmPage, CrmReading, CrmRecord } from '../crm-adapter.ts';
import { givenFields } from '../given-fields.ts';
import { NOTHING_READ } from '../nothing-read.ts';
import { ODOO_FIELDS } from './odoo-fields.ts';
import { odooForm } from './odoo-form.ts';

/** Lists inside a form have fields of the same names. */
const LIST = '.o_field_x2many, .o_field_one2many, .o_field_many2many';
const CARD = '[name="child_ids"] .o_kanban_record:not(.o_kanban_ghost)';

/** The fields of the form that its open tab shows, and the people on its cards. */
export function readOdooPage({ document }: CrmPage, record: CrmRecord): CrmReading {
  const form = record.kind === 'account' ? odooForm(document) : null;
  if (form === null) return NOTHING_READ;
  const fields = givenFields(ODOO_FIELDS, (name) => {
    const places = [...form.querySelectorAll(`.o_field_widget[name="${name}"]`)];
    const place = places.find((one) => one.closest(LIST) === null);
    return place === undefined ? undefined : cellText(place);
  });
  return {
    fields: fields.map((given) => ({ ...given, where: labelOf(form, given.where) })),
    tables: peopleOn(form),
  };
}

/** What the user reads before the field; its own name where the form says nothing, as before the name. */
function labelOf(form: Element, name: string): string {
  const label = form.querySelector(`label[for^="${name}_"]`);
  return label?.firstChild?.textContent?.trim() || name;
}

/** Addresses have cards as well: a person has a job or a mailbox. Cards of before 18 are left to the generic reader. */
function peopleOn(form: Element): CrmReading['tables'] {
  const people = [...form.querySelectorAll(CARD)].flatMap((card) => {
    const name = card.querySelector('main > .o_field_widget[name="name"]');
    const next = name?.nextElementSibling;
    const title = next?.tagName === 'SPAN' ? cellText(next) : '';
    const mail = card.querySelector('[name="email"]:not(.o_field_empty)');
    return name == null || (title === '' && mail === null) ? [] : [{ name: cellText(name), title }];
  });
  return people.length === 0 ? [] : [contactTable('Odoo', people)];
}
