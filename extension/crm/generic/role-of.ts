/** The element's first ARIA role, or an empty text. */
export function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  return role === null ? '' : (role.trim().split(/\s+/)[0] ?? '').toLowerCase();
}
