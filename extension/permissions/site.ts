/** A web site that can be allowed as a whole. */
export interface Site {
  /** As a page there names it: `https://crm.example:8443`. */
  readonly origin: string;
  /** As a person names it: `crm.example`. */
  readonly host: string;
  /** As the browser's permissions name it. They know no ports. */
  readonly pattern: string;
}

/** The site of an address; undefined for addresses that are no site's, and where there is none. */
export function siteOf(url: string | undefined): Site | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname, origin } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { origin, host: hostname, pattern: `${protocol}//${hostname}/*` };
}

/** The site of a pattern, in a form to be read: `crm.example`, `http://10.0.0.7`; undefined where it is every site. */
export function nameOfPattern(pattern: string): string | undefined {
  const name = pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
  return /^(?:[\w*]+:\/\/)?\*$/.test(name) ? undefined : name;
}
