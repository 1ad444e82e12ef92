import { PLACES, RIVAL_STANCES, type RivalCard } from '../../account/rival-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { changedLine } from '../notes/changed-line.ts';
import type { LineField, LineValue } from '../notes/line-field.ts';
import type { Words } from '../words.ts';
import { ratingText } from './rating-text.ts';

const INDEXES = ['quality', 'function', 'image', 'price'] as const;
/** Marks what a field belongs to: a line of the card, an index, a question of yes or no. */
const LINE = 'line ';
const INDEX = 'index ';
const FLAGS = ['sameCustomers', 'longTerm'] as const;

/** What can be noted on a rival's card. */
export function cardFields({ competition }: Playbook, words: Words): readonly LineField[] {
  const { card, places, stances } = competition.rivals;
  const yesNo = [
    ['yes', words.say(ratingText.yes)],
    ['no', words.say(ratingText.no)],
  ] as const;
  return [
    { key: 'region', label: words.say(ratingText.region), kind: 'text' },
    { key: 'product', label: words.say(ratingText.series), kind: 'text' },
    ...card.flatMap(({ items }) =>
      items.map(({ id, label }): LineField => ({ key: LINE + id, label: words.say(label), kind: 'long' })),
    ),
    {
      key: 'place',
      label: words.say(ratingText.place),
      kind: 'choice',
      options: PLACES.map((place) => [place, words.say(places[place].label)]),
    },
    ...FLAGS.map(
      (flag): LineField => ({
        key: flag,
        label: words.say(ratingText[flag]),
        kind: 'choice',
        options: yesNo,
      }),
    ),
    {
      key: 'stance',
      label: words.say(ratingText.stance),
      kind: 'choice',
      options: RIVAL_STANCES.map((stance) => [stance, words.say(stances[stance].label)]),
    },
    { key: 'means', label: words.say(ratingText.means), kind: 'long' },
    ...INDEXES.map(
      (index): LineField => ({
        key: INDEX + index,
        label: words.say(ratingText.indexes[index]),
        hint: '1',
        kind: 'index',
      }),
    ),
  ];
}

/** What stands in the fields of a card. */
export function cardValues(card: RivalCard): Readonly<Record<string, LineValue>> {
  const { lines = {}, indexes = {}, region, product, place, stance, means } = card;
  const named = <T>(mark: string, values: Readonly<Record<string, T>>) =>
    Object.entries(values).map(([key, value]) => [mark + key, value]);
  const flags = FLAGS.map((flag) => [flag, card[flag] === undefined ? undefined : card[flag] ? 'yes' : 'no']);
  return {
    region,
    product,
    place,
    stance,
    means,
    ...Object.fromEntries([...named(LINE, lines), ...named(INDEX, indexes), ...flags]),
  };
}

/** The card with one field changed; undefined takes it back. */
export function cardWith(card: RivalCard, key: string, value: LineValue): RivalCard {
  if (key.startsWith(LINE))
    return { ...card, lines: changedLine(card.lines ?? {}, key.slice(LINE.length), value) };
  if (key.startsWith(INDEX))
    return { ...card, indexes: changedLine(card.indexes ?? {}, key.slice(INDEX.length), value) };
  if (FLAGS.some((flag) => flag === key))
    return changedLine(card, key, value === undefined ? undefined : value === 'yes');
  return changedLine(card, key, value);
}
