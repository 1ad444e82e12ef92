import { remembered } from './remembered.ts';

export type Hint = 'label' | 'weak-label' | 'value' | undefined;

/** Things whose own inner part is called a label, such as a chip or a tab: they name no field. */
const OTHER_LABELS =
  /chip|badge|(^|[-_])tags?([-_]|$)|btn|button|tab|option|radio|checkbox|status|icon|labels$|^label-|labell?ed|no-label|without-label|value-?label/i;
const LABEL =
  /label(?!-?(row|group|wrapper-outer))|caption|field-?name|field-?title|prop(erty)?-?name|attr(ibute)?-?name|(^|[-_])(key|term|dt|lbl)([-_]|$)|(^|__)k$/i;
const WEAK_LABEL = /(^|[-_])(title|name|head|header|subject|text-muted|muted)([-_]|$)|(Title|Name|Head)$/;
const VALUE =
  /value|content|control|(^|[-_])(data|detail|dd|val|field|input|body|output)([-_]|$)|(^|__)v$|Val$|Data$/i;

const BADGE = /(^|\s)(label-(default|primary|success|info|warning|danger)|label\s(.*\s)?label-\S+)(\s|$)/;

/** What a class attribute says its element is: the maker's own word for label and value. */
export const classHint: (names: string) => Hint = remembered((names) => {
  if (names === '') return undefined;
  if (BADGE.test(names)) return 'value';
  let weak: Hint;
  for (const token of names.split(/\s+/)) {
    if (LABEL.test(token) && !OTHER_LABELS.test(token)) return 'label';
    if (VALUE.test(token)) weak = 'value';
    else if (weak === undefined && WEAK_LABEL.test(token)) weak = 'weak-label';
  }
  return weak;
});
