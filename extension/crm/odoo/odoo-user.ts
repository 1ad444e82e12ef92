import type { CrmPage } from '../crm-adapter.ts';

/** The id of the user whom the page was made for, as the page’s own start says. */
export function odooUser({ document }: Pick<CrmPage, 'document'>): string | undefined {
  for (const { textContent } of document.querySelectorAll('script:not([src])')) {
    const user = /__session_info__\s*=\s*\{\s*"uid":\s*(\d+)/.exec(textContent ?? '')?.[1];
    if (user !== undefined) return user;
  }
  return undefined;
}
