import { remembered } from './remembered.ts';

/** What the reader asks of every element, fetched from the page once. */
export interface Facts {
  readonly tag: string;
  /** The class attribute. */
  readonly names: string;
  /** The first ARIA role. */
  readonly role: string;
  /** Has no attribute but a class. */
  readonly plain: boolean;
}

const upper = remembered((name) => name.toUpperCase());

export function factsOf(element: Element): Facts {
  const tag = upper(element.tagName);
  if (!element.hasAttributes()) return { tag, names: '', role: '', plain: true };
  const names = element.getAttribute('class') ?? '';
  if (names !== '' && element.attributes.length === 1) return { tag, names, role: '', plain: true };
  const role = element.getAttribute('role');
  return {
    tag,
    names,
    role: role === null ? '' : (role.trim().split(/\s+/)[0] ?? '').toLowerCase(),
    plain: false,
  };
}
