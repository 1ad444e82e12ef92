import type { Field } from '../account/field.ts';
import { panelText } from './panel-text.ts';
import type { Words } from './words.ts';

/** The unit in which a field is asked for: `¥ a year`, `1–10`. */
export function unitText(field: Field, words: Words): string {
  const { unit } = panelText;
  const values = { currency: words.currency };
  switch (field.kind) {
    case 'money':
      return words.say(field.perYear ? unit.moneyYear : unit.money, values);
    case 'ratio':
      return words.say(field.perYear ? unit.ratioYear : unit.ratio);
    case 'count':
      return words.say(unit.count);
    case 'rating':
      return words.say(unit.rating);
    case 'years':
      return words.say(unit.years);
    case 'months':
      return words.say(unit.months);
    case 'text':
    case 'flag':
    case 'chainRole':
    case 'date':
      return '';
  }
}
