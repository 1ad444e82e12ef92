import type { Seen } from './seen.ts';

const ATTRIBUTES = [
  'data-field',
  'data-fieldname',
  'data-field-name',
  'data-name',
  'data-property',
  'data-attribute',
  'data-prop',
  'field',
  'field-name',
  'itemprop',
  'name',
];
const NAME = /^[A-Za-z_][\w.:-]{0,60}$/;

/** The field name that an element states about itself. */
export function fieldName({ element, plain }: Seen): string | undefined {
  if (plain) return undefined;
  for (const attribute of ATTRIBUTES) {
    const name = element.getAttribute(attribute);
    if (name !== null && NAME.test(name)) return name;
  }
  const dynamics = /^([\w]+)\.fieldControl/.exec(element.getAttribute('data-id') ?? '');
  if (dynamics?.[1]) return dynamics[1];
  return /^property-input-(?!label$)([\w-]+)$/.exec(element.getAttribute('data-selenium-test') ?? '')?.[1];
}

/** The nearest field name that speaks of this value alone: its own, an inner or an outer one. */
export function nameOfField(at: Seen, size: number): string | undefined {
  let inner: Seen | undefined = at;
  while (inner) {
    const name = fieldName(inner);
    if (name !== undefined) return name;
    inner = inner.kids.length === 1 ? inner.kids[0] : undefined;
  }
  let outer = at.parent;
  for (let up = 0; outer && up < 5 && outer.end - outer.start <= size + 2; up++, outer = outer.parent) {
    const name = fieldName(outer);
    if (name !== undefined && outer.tag !== 'FORM' && outer.tag !== 'IFRAME') return name;
  }
  return undefined;
}
