import type { Account } from '../../account/account.ts';
import type { FieldKey } from '../../account/field.ts';
import { FIELDS } from '../../account/fields.ts';
import { linePlace } from '../../account/line-place.ts';
import type { LocalText } from '../../text/local-text.ts';
import { notesText } from '../notes/notes-text.ts';
import type { Words } from '../words.ts';
import { secrecyText } from './secrecy-text.ts';

/** Something of an account that can be marked. */
export interface SecrecyPlace {
  readonly place: string;
  readonly name: string;
}

export interface PlaceGroup {
  readonly label: LocalText;
  readonly places: readonly SecrecyPlace[];
}

type Table = Exclude<keyof typeof secrecyText.kinds, 'accounts' | 'fields' | 'actions' | 'secrecy'>;

const NO_TABLES: readonly string[] = ['accounts', 'fields', 'actions', 'secrecy'];
const TABLES = Object.keys(secrecyText.kinds).filter((kind) => !NO_TABLES.includes(kind)) as Table[];

/** All that is known of an account and can be marked, kind by kind. */
export function secrecyPlaces(account: Account, words: Words): readonly PlaceGroup[] {
  const { fields, contacts = [], opportunities = [], events = [], needs = [] } = account;
  const known = FIELDS.filter(({ key }) => fields[key as FieldKey] !== undefined);
  const tables = TABLES.filter((table) => account[table] !== undefined);
  const groups: PlaceGroup[] = [
    {
      label: secrecyText.facts,
      places: known.map(({ key, label }) => ({ place: key, name: words.say(label) })),
    },
    { label: secrecyText.people, places: contacts.map(({ name }) => line('contacts', name, name)) },
    { label: secrecyText.deals, places: opportunities.map(({ name }) => line('opportunities', name, name)) },
    {
      label: secrecyText.events,
      places: events.map(({ id, kind, at, about }) => {
        const what = `${words.say(notesText.kinds[kind])} ${words.date(at.slice(0, 10))}`;
        return line('events', id, about === undefined ? what : words.pair(what, about));
      }),
    },
    {
      label: secrecyText.needs,
      places: needs.map(({ id, fact, need, win }) => line('needs', id, fact ?? need ?? win ?? id)),
    },
    {
      label: secrecyText.whole,
      places: tables.map((kind) => ({ place: kind, name: words.say(secrecyText.kinds[kind]) })),
    },
  ];
  return groups.filter(({ places }) => places.length > 0);
}

function line(table: string, id: string, name: string): SecrecyPlace {
  return { place: linePlace(table, id), name };
}
