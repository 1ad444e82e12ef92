import type { Facts } from './facts.ts';
import { remembered } from './remembered.ts';
import type { Place } from './seen.ts';

const SCOPE_TAGS = /^(FORM|FIELDSET|TABLE|SECTION|ARTICLE|ASIDE|DIALOG|LI|DL)$/;
const SCOPE_ROLES = /^(region|group|form|row|listitem|article|tabpanel|dialog|table|grid|treegrid|feed)$/;
const PANELS =
  /(^|\s)([\w-]*tab-?(pane|panel)|accordion-(body|collapse|content)|collapse|collapsible-content)(\s|$)/i;
const RELATED =
  /(^|[\s_-])(related|related-?list|sub-?panel|sub-?list|relationship|one2many|sub-?form|sub-?grid|timeline|activity-?(feed|list|stream)?|feed|activities|history)([\s_-]|$)/i;

const isPanel = remembered((names) => PANELS.test(names));
const isRelated = remembered((names) => RELATED.test(names));

/** The place inside an element, or nothing when the element is hidden and no tab panel. */
export function placeInside(
  element: Element,
  { tag, names, role, plain }: Facts,
  outside: Place,
  order: number,
): Place | undefined {
  const panel = role === 'tabpanel' || tag === 'DETAILS' || (names !== '' && isPanel(names));
  const hidden =
    !plain &&
    (element.hasAttribute('hidden') ||
      element.getAttribute('aria-hidden') === 'true' ||
      element.hasAttribute('inert'));
  // A hidden wrapper round one control is a styled widget's native part, met again at the control.
  if (hidden && !panel && tag !== 'SELECT' && tag !== 'INPUT') return undefined;
  if (hidden && tag === 'INPUT' && element.getAttribute('type') !== 'checkbox') return undefined;

  const scoped = SCOPE_TAGS.test(tag) || (role !== '' && SCOPE_ROLES.test(role)) || panel;
  const related =
    !outside.related && ((names !== '' && tag !== 'BODY' && isRelated(names)) || role === 'feed');
  const front =
    !plain &&
    !outside.front &&
    (element.getAttribute('aria-modal') === 'true' || (tag === 'DIALOG' && element.hasAttribute('open')));
  const grid =
    !outside.listed &&
    /^(table|grid|treegrid)$/.test(role) &&
    element.querySelector('[role="columnheader"]') !== null;
  if (!(scoped || related || front || grid)) return outside;
  return {
    scope: scoped ? `${role || tag.toLowerCase()}-${order}` : outside.scope,
    related: outside.related || related || grid,
    listed: outside.listed || grid,
    front: outside.front || front,
    tucked: outside.tucked || (panel && hidden),
    ...(panel ? { panel: element } : outside.panel ? { panel: outside.panel } : {}),
  };
}
