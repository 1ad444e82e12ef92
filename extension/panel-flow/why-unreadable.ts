import type { BlankReason } from './page-state.ts';

type Reason = Exclude<BlankReason, 'no-account' | 'held'>;

/** Addresses into which no browser lets an extension look, whatever was clicked. */
const ADDRESSES: readonly (readonly [RegExp, Reason])[] = [
  [
    /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)/,
    'shop',
  ],
  [/^(?:https?|file):.*\.pdf(?:[?#]|$)/i, 'pdf'],
  [/^file:/, 'file'],
  [/^https?:/, 'click'],
  [/^(?!about:blank$)[a-z-]+:/, 'browser-page'],
];

/** What the browsers say when the address itself is withheld from us. */
const ERRORS: readonly (readonly [RegExp, Reason])[] = [
  [/extensions gallery/i, 'shop'],
  [/\bpolicy\b|administrator/i, 'policy'],
  [/file:\/\//i, 'file'],
  [/chrome:\/\/|edge:\/\/|about:|devtools|chrome-extension:|moz-extension:|error page/i, 'browser-page'],
  [/permission|cannot access contents/i, 'click'],
];

/** The reason that a manager is given when a page cannot be read. */
export function whyUnreadable(error: string, url: string | undefined): Reason {
  const byAddress = ADDRESSES.find(([pattern]) => url !== undefined && pattern.test(url));
  const byError = ERRORS.find(([pattern]) => pattern.test(error));
  // On an ordinary address only the error tells a lost permission from a page that broke.
  if (byAddress !== undefined && byAddress[1] !== 'click') return byAddress[1];
  return byError?.[1] ?? byAddress?.[1] ?? 'failed';
}
