import { accountPage } from './account-page.js';
import { editPage } from './edit-page.js';
import { element } from './element.js';
import { listPage } from './list-page.js';

// The title of the document never changes, as in many single-page applications.

const LONGEST_DELAY = 10_000;
let turn = 0;

/** @returns {'en' | 'zh-CN'} */
function language() {
  const wished = new URLSearchParams(location.search).get('lang') ?? navigator.language;
  return wished.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/**
 * The address of a path, keeping language and delay.
 *
 * @param {string} path
 * @param {Record<string, string>} [changes]
 */
function link(path, changes = {}) {
  const query = new URLSearchParams({
    ...Object.fromEntries(new URLSearchParams(location.search)),
    ...changes,
  });
  return query.size > 0 ? `${path}?${query}` : path;
}

/**
 * @param {string} path
 * @param {RequestInit} [init]
 */
async function get(path, init) {
  const answer = await fetch(`/api/${path}?lang=${language()}`, init);
  return answer.ok ? answer.json() : undefined;
}

/** @param {string} address */
function go(address) {
  history.pushState(null, '', address);
  void draw();
}

async function draw() {
  const mine = ++turn;
  const query = new URLSearchParams(location.search);
  const [, list, id, mode, more] = location.pathname.split('/');
  document.documentElement.lang = language();
  const words = await get('words');
  if (mine !== turn) return;
  frame(words);
  const page = document.getElementById('page');
  page?.replaceChildren(element('p', { class: 'none', 'aria-busy': 'true' }, words.loading));
  const delay = Math.min(LONGEST_DELAY, Number(query.get('delay')) || 0);
  if (delay > 0) await new Promise((done) => setTimeout(done, delay));
  const known = list === 'accounts' && more === undefined && (mode === undefined || mode === 'edit');
  const found = known ? await get(id ? `accounts/${id}` : 'accounts') : undefined;
  // Somebody has walked on meanwhile: this page is no longer wanted.
  if (mine !== turn) return;
  page?.replaceChildren(contentOf(found, id, mode, words));
}

/**
 * @param {any} found
 * @param {string | undefined} id
 * @param {string | undefined} mode
 * @param {import('../crm-labels.ts').CrmWords} words
 */
function contentOf(found, id, mode, words) {
  if (found === undefined) return element('p', { class: 'none' }, words.missing);
  if (!id) return listPage(found, words, link);
  if (mode !== 'edit') return accountPage(found, words, link);
  return editPage(found, words, link, async (typed) => {
    await get(`accounts/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(typed),
    });
    go(link(`/accounts/${id}`));
  });
}

/** @param {import('../crm-labels.ts').CrmWords} words */
function frame(words) {
  const other = language() === 'en' ? 'zh-CN' : 'en';
  const bar = [
    element('strong', { class: 'brand' }, words.title),
    element('nav', {}, element('a', { href: link('/accounts') }, words.accounts)),
    element(
      'a',
      { href: link(location.pathname, { lang: other }), class: 'language', lang: other },
      words.language,
    ),
  ];
  document.getElementById('bar')?.replaceChildren(...bar);
  document.getElementById('foot')?.replaceChildren(words.invented);
}

document.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!anchor || !plain || anchor.origin !== location.origin) return;
  event.preventDefault();
  go(anchor.href);
});
window.addEventListener('popstate', () => void draw());
void draw();
