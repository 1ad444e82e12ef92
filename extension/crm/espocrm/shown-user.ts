import type { CrmPage } from '../crm-adapter.ts';

/** The id of the user whom the page was made for: the menu behind their picture leads to them. */
export function shownUser({ document, stored }: CrmPage): string | undefined {
  const link = document.querySelector('#navbar a[href^="#User/view/"]');
  return link?.getAttribute('href')?.replace('#User/view/', '') ?? lastUser(stored);
}

/** The id of whoever signed in last on this origin, in any tab: theirs is the session. */
export function lastUser(stored: CrmPage['stored']): string | undefined {
  return stored('espo-user-lastUserId');
}
