import type { FieldValue } from '../account/account.ts';
import type { Field, FieldKind } from '../account/field.ts';
import { panelText } from './panel-text.ts';
import type { Words } from './words.ts';

/** A field's value as a manager would write it. */
export function valueText(field: Field, value: FieldValue, words: Words): string {
  return kindText(field.kind, value, words);
}

/** A value of a kind, whichever field or indicator it belongs to. */
export function kindText(kind: FieldKind, value: FieldValue, words: Words): string {
  if (typeof value === 'boolean') return words.say(value ? panelText.yes : panelText.no);
  switch (kind) {
    case 'text':
      return String(value);
    case 'money':
      return typeof value === 'number' ? words.money(value) : value;
    case 'ratio':
      return typeof value === 'number' ? words.ratio(value) : value;
    case 'count':
      return typeof value === 'number' ? words.count(value) : value;
    case 'rating':
      return typeof value === 'number' ? words.say(panelText.outOfTen, { n: words.points(value) }) : value;
    case 'years':
      if (typeof value !== 'number') return value;
      return value === 1 ? words.say(panelText.year) : words.say(panelText.years, { n: words.points(value) });
    case 'months':
      if (typeof value !== 'number') return value === 'none' ? words.say(panelText.noContract) : value;
      return value === 1
        ? words.say(panelText.month)
        : words.say(panelText.months, { n: words.points(value) });
    case 'flag':
      return value === 'yes'
        ? words.say(panelText.yes)
        : value === 'no'
          ? words.say(panelText.no)
          : String(value);
    case 'chainRole':
      return value === 'headquarters' || value === 'key' || value === 'ordinary'
        ? words.say(panelText[value])
        : String(value);
    case 'date':
      return words.date(String(value));
  }
}
