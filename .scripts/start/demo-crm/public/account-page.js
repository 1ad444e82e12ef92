import { element } from './element.js';

/**
 * @typedef {import('../crm-labels.ts').CrmWords} Words
 * @typedef {{ key: string, label: string, value: string }} Field
 * @typedef {{ tab: string, title: string, layout: string, fields: Field[] }} Section
 * @typedef {{ id: string, name: string, sections: Section[],
 *   contacts: { name: string, title: string, lastContact: string }[],
 *   opportunities: { name: string, amount: string, closeDate: string }[] }} CrmRecord
 */

/**
 * The page of one account: heading, tabs, and the sections of the chosen tab.
 *
 * @param {CrmRecord} record
 * @param {Words} words
 * @param {(path: string) => string} link
 * @returns {HTMLElement}
 */
export function accountPage(record, words, link) {
  const body = element('div', { class: 'panel', role: 'tabpanel' });
  const tabs = ['details', 'market', 'related'].map((tab) => {
    const button = element('button', { type: 'button', role: 'tab', class: 'tab' }, words[tab] ?? tab);
    button.addEventListener('click', () => show(tab));
    return { tab, button };
  });
  /** @param {string} chosen */
  const show = (chosen) => {
    for (const { tab, button } of tabs) button.setAttribute('aria-selected', String(tab === chosen));
    const parts =
      chosen === 'related'
        ? [people(record, words), deals(record, words)]
        : record.sections.filter(({ tab }) => tab === chosen).map(section);
    body.replaceChildren(...parts);
  };
  show('details');
  return element(
    'article',
    { class: 'record' },
    element('a', { href: link('/accounts'), class: 'back' }, `‹ ${words.back}`),
    element(
      'div',
      { class: 'head' },
      element('div', {}, element('p', { class: 'kind' }, words.account), element('h1', {}, record.name)),
      element('a', { href: link(`/accounts/${record.id}/edit`), class: 'button' }, words.edit),
    ),
    element('div', { class: 'tabs', role: 'tablist' }, ...tabs.map(({ button }) => button)),
    body,
  );
}

/** @param {Section} of */
function section({ title, layout, fields }) {
  return element('section', { class: 'card' }, element('h2', {}, title), laidOut(layout, fields));
}

/**
 * @param {string} layout
 * @param {Field[]} fields
 */
function laidOut(layout, fields) {
  const shown = fields.map(({ label, value }) => ({ label, value: value || '—' }));
  if (layout === 'list') {
    const pairs = shown.map(({ label, value }) =>
      element('div', { class: 'pair' }, element('dt', {}, label), element('dd', {}, value)),
    );
    return element('dl', { class: 'grid' }, ...pairs);
  }
  if (layout === 'blocks') {
    const pairs = shown.map(({ label, value }) =>
      element(
        'div',
        { class: 'pair' },
        element('span', { class: 'field-label' }, label),
        element('div', { class: 'field-value' }, element('span', {}, value)),
      ),
    );
    return element('div', { class: 'grid' }, ...pairs);
  }
  const rows = [];
  for (let at = 0; at < shown.length; at += 2) {
    const cells = shown
      .slice(at, at + 2)
      .flatMap(({ label, value }) => [element('th', { scope: 'row' }, label), element('td', {}, value)]);
    rows.push(element('tr', {}, ...cells));
  }
  return element('table', { class: 'pairs' }, element('tbody', {}, ...rows));
}

/**
 * Cards whose labels repeat: a reader must not take a person's name for the account's.
 *
 * @param {CrmRecord} record
 * @param {Words} words
 */
function people({ contacts }, words) {
  const cards = contacts.map(({ name, title, lastContact }) =>
    element(
      'li',
      { class: 'person' },
      element(
        'dl',
        {},
        ...pair(words.contactName, name),
        ...pair(words.role, title || '—'),
        ...pair(words.lastContact, lastContact || '—'),
      ),
    ),
  );
  const list = element('ul', { class: 'people' }, ...cards);
  return related(words.contacts, cards.length > 0 ? list : undefined, words);
}

/**
 * @param {CrmRecord} record
 * @param {Words} words
 */
function deals({ opportunities }, words) {
  const head = [words.opportunityName, words.amount, words.closeDate];
  const rows = opportunities.map(({ name, amount, closeDate }) =>
    element('tr', {}, ...[name, amount || '—', closeDate || '—'].map((text) => element('td', {}, text))),
  );
  const table = element(
    'table',
    { class: 'list' },
    element('thead', {}, element('tr', {}, ...head.map((text) => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...rows),
  );
  return related(words.opportunities, rows.length > 0 ? table : undefined, words);
}

/**
 * @param {string | undefined} title
 * @param {HTMLElement | undefined} content
 * @param {Words} words
 */
function related(title, content, words) {
  return element(
    'section',
    { class: 'card related' },
    element('h2', {}, title),
    content ?? element('p', { class: 'none' }, words.none),
  );
}

/**
 * @param {string | undefined} label
 * @param {string} value
 */
function pair(label, value) {
  return [element('dt', {}, label), element('dd', {}, value)];
}
