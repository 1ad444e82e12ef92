import { expect, it } from 'vitest';
import { nameOfPattern, siteOf } from './site.ts';

it.each([
  { url: 'https://crm.example/a?b#c', pattern: 'https://crm.example/*', name: 'crm.example' },
  { url: 'http://10.0.0.7:8080/#Account/view/1', pattern: 'http://10.0.0.7/*', name: 'http://10.0.0.7' },
  { url: 'https://客户.example/', pattern: 'https://xn--ubt06m.example/*', name: 'xn--ubt06m.example' },
  { url: 'http://[::1]:3000/', pattern: 'http://[::1]/*', name: 'http://[::1]' },
])('$url is asked for as $pattern', ({ url, pattern, name }) => {
  expect(siteOf(url)?.pattern).toBe(pattern);
  expect(nameOfPattern(pattern)).toBe(name);
});

it.each(['file:///home/a.html', 'chrome://extensions', 'about:blank', 'not an address', '', undefined])(
  '%s is no site',
  (url) => expect(siteOf(url)).toBeUndefined(),
);

it.each(['*://*/*', 'https://*/*', 'http://*/*'])('%s is every site', (pattern) =>
  expect(nameOfPattern(pattern)).toBeUndefined(),
);
