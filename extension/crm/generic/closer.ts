const CLOSES = /(^|[\s_-])(close|remove|dismiss)([\s_-]|$)|关闭/i;
const CROSS = /^[×✕✖⨯]$/;

/** What stands in or beside a tab's name to close it. */
export function isCloser(element: Element): boolean {
  const said = ['class', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return CLOSES.test(said) || CROSS.test((element.textContent ?? '').trim());
}
