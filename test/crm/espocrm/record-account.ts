import type { Page } from 'playwright-core';

/** What a page of EspoCRM and its interface say of one account. */
export interface RecordedAccount {
  readonly url: string;
  /** Cells, labels and lists of the page, without what is only there to be clicked. */
  readonly html: string;
  readonly stored: Readonly<Record<string, string>>;
  /** By the path that was asked for, without its query. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** Records the page in front and the answers behind it, trimmed to what a reader may look at. */
export async function recordAccount(page: Page, id: string): Promise<RecordedAccount> {
  const version = await page.evaluate(
    async () => (await (await fetch('api/v1/App/user')).json()).settings?.version,
  );
  const get = (path: string) => page.evaluate(async (asked) => (await fetch(asked)).json(), path);
  const account = `api/v1/Account/${id}`;
  const answers = {
    [account]: await get(account),
    [`${account}/opportunities`]: await get(
      `${account}/opportunities?select=name,stage,amount,amountCurrency,closeDate`,
    ),
    [`${account}/contacts`]: await get(`${account}/contacts?select=name,title,accountRole,accountIsInactive`),
    [`api/v1/Activities/Account/${id}/history`]: await get(`api/v1/Activities/Account/${id}/history`),
    'api/v1/I18n': await page.evaluate(async () => {
      const words = await (await fetch('api/v1/I18n')).json();
      return { Account: { options: { industry: words.Account.options.industry } } };
    }),
  };
  const html = await page.evaluate(shownMarkup);
  const user = await page.evaluate(() => localStorage.getItem('espo-user-lastUserId') ?? '');
  return {
    url: page.url(),
    html: `<!doctype html>\n<!-- EspoCRM ${version ?? ''}; a fictional company -->\n${html}`,
    stored: { 'espo-user-lastUserId': user },
    answers,
  };
}

/** Runs inside the page, so it stands alone. */
function shownMarkup(): string {
  const kept = document.createElement('body');
  kept.setAttribute('data-id', document.body.dataset.id ?? '');
  for (const selector of ['#navbar a[href^="#User/view/"]', '#main'])
    kept.append(document.querySelector(selector)?.cloneNode(true) ?? '');
  const navbar = document.createElement('div');
  navbar.id = 'navbar';
  kept.querySelector('a')?.replaceWith(navbar);
  navbar.append(document.querySelector('#navbar a[href^="#User/view/"]')?.cloneNode(true) ?? '');
  const noise =
    'script, style, svg, img, button, ul.dropdown-menu, .btn-group:not(.tabs), .post-container, .panel-stream, .inline-edit-link, .header-buttons';
  for (const element of kept.querySelectorAll(noise)) element.remove();
  for (const element of kept.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (!/^(?:id|class|href|title|data-(?:name|id|scope|tab))$/.test(name)) element.removeAttribute(name);
  return kept.outerHTML.replace(/\s*\n\s*/g, '\n');
}
