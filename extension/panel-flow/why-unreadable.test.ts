import { expect, it } from 'vitest';
import { whyUnreadable } from './why-unreadable.ts';

it.each([
  {
    error: 'This page cannot be scripted due to an ExtensionsSettings policy.',
    url: 'https://crm.test/',
    is: 'policy',
  },
  { error: 'Blocked by the administrator', url: undefined, is: 'policy' },
  { error: 'Missing host permission for the tab', url: 'https://crm.test/', is: 'click' },
  { error: 'Cannot access contents of the page.', url: undefined, is: 'click' },
  { error: 'The extensions gallery cannot be scripted.', url: undefined, is: 'shop' },
  { error: 'Cannot access a chrome:// URL', url: undefined, is: 'browser-page' },
  { error: 'x', url: 'https://crm.test/policy.pdf', is: 'pdf' },
  { error: 'x', url: 'https://crm.test/policy', is: 'click' },
])('$error at $url: $is', ({ error, url, is }) => expect(whyUnreadable(error, url)).toBe(is));
