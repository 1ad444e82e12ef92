/** The value of one of the page's own cookies, as far as pages may see it. */
export function cookieOf(document: Pick<Document, 'cookie'>, name: string): string | undefined {
  for (const part of document.cookie.split(';')) {
    const [key = '', ...rest] = part.split('=');
    if (key.trim() !== name) continue;
    const value = rest.join('=').trim();
    try {
      return decodeURIComponent(value);
    } catch {
      return value;
    }
  }
  return undefined;
}
