import { element } from './element.js';

/**
 * The form of one account: a label and an input a field.
 *
 * @param {import('./account-page.js').CrmRecord} record
 * @param {import('../crm-labels.ts').CrmWords} words
 * @param {(path: string) => string} link
 * @param {(typed: Record<string, string>) => void} save
 * @returns {HTMLElement}
 */
export function editPage(record, words, link, save) {
  const sections = record.sections.map(({ title, fields }) =>
    element(
      'fieldset',
      { class: 'card' },
      element('legend', {}, title),
      element(
        'div',
        { class: 'grid' },
        ...fields.map(({ key, label, value }) =>
          element(
            'div',
            { class: 'pair' },
            element('label', { for: `field-${key}` }, label),
            element('input', { id: `field-${key}`, name: key, value, autocomplete: 'off' }),
          ),
        ),
      ),
    ),
  );
  const form = element(
    'form',
    { class: 'record' },
    element(
      'div',
      { class: 'head' },
      element('div', {}, element('p', { class: 'kind' }, words.edit), element('h1', {}, record.name)),
      element(
        'div',
        { class: 'buttons' },
        element('a', { href: link(`/accounts/${record.id}`), class: 'button' }, words.cancel),
        element('button', { type: 'submit', class: 'button main' }, words.save),
      ),
    ),
    ...sections,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    /** @type {Record<string, string>} */
    const typed = {};
    for (const { key, value } of record.sections.flatMap(({ fields }) => fields)) {
      const input = form.querySelector(`#field-${key}`);
      if (input instanceof HTMLInputElement && input.value !== value) typed[key] = input.value;
    }
    save(typed);
  });
  return form;
}
