import { classOf } from './class-of.ts';

const PART_TITLE =
  /(^|[\s_-])(panel|card|section|block|group|box|widget|collapse|accordion|pane)[-_]*(title|header|heading|head|head-title|name)(\s|$)/i;

/** Whether an element's class says that it heads a panel, card or section. */
export function namesPart(element: Element): boolean {
  return PART_TITLE.test(classOf(element));
}
