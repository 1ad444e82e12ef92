import { remembered } from './remembered.ts';

const PART_TITLE =
  /(^|[\s_-])(panel|card|section|block|group|box|widget|collapse|accordion|pane)[-_]*(title|header|heading|head|head-title|name)(\s|$)/i;

/** Whether a class attribute says that its element heads a panel, card or section. */
export const namesPart = remembered((names) => PART_TITLE.test(names));
