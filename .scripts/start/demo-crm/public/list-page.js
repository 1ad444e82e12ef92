import { element } from './element.js';

/**
 * @typedef {{ id: string, cells: { label: string, value: string }[] }} Row
 */

/**
 * All accounts with a search box.
 *
 * @param {Row[]} rows
 * @param {import('../crm-labels.ts').CrmWords} words
 * @param {(path: string) => string} link
 * @returns {HTMLElement}
 */
export function listPage(rows, words, link) {
  const body = element('tbody');
  const count = element('p', { class: 'count', role: 'status' });
  const search = element('input', {
    type: 'search',
    placeholder: words.search,
    'aria-label': words.search,
    class: 'search',
  });
  const show = () => {
    const wanted = search instanceof HTMLInputElement ? search.value.trim().toLowerCase() : '';
    const found = rows.filter(({ cells }) => cells.some(({ value }) => value.toLowerCase().includes(wanted)));
    body.replaceChildren(...found.map((row) => line(row, link)));
    count.textContent = words.found.replace('{count}', String(found.length));
  };
  search.addEventListener('input', show);
  show();
  const head = (rows[0]?.cells ?? []).map(({ label }) => element('th', { scope: 'col' }, label));
  return element(
    'div',
    { class: 'record' },
    element('div', { class: 'head' }, element('h1', {}, words.accounts), search),
    count,
    element(
      'div',
      { class: 'card scroll' },
      element('table', { class: 'list' }, element('thead', {}, element('tr', {}, ...head)), body),
    ),
  );
}

/**
 * @param {Row} row
 * @param {(path: string) => string} link
 */
function line({ id, cells }, link) {
  return element(
    'tr',
    {},
    ...cells.map(({ value }, at) =>
      element('td', {}, at === 0 ? element('a', { href: link(`/accounts/${id}`) }, value) : value || '—'),
    ),
  );
}
