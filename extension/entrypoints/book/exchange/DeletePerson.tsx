import { useState } from 'preact/hooks';
import type { FieldKey } from '../../../../core/account/field.ts';
import { fieldOf } from '../../../../core/account/fields.ts';
import type { PersonTrace } from '../../../../core/exchange/person/erase-person.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Words } from '../../../../core/panel/words.ts';
import type { LocalText } from '../../../../core/text/local-text.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import type { AccountTraces } from '../../../storage/book-changes.ts';
import { FirstLines } from './FirstLines.tsx';
import type { KeptProps } from './KeptCard.tsx';
import { SureButtons } from './SureButtons.tsx';

/** One person, wherever they are named. */
export function DeletePerson({ session, keeper }: KeptProps) {
  const { words } = usePanel();
  const [name, setName] = useState('');
  const [found, setFound] = useState<{ readonly name: string; readonly at: readonly AccountTraces[] }>();
  const [gone, setGone] = useState<string>();
  const find = async (event: Event) => {
    event.preventDefault();
    const person = name.trim();
    setGone(undefined);
    if (person !== '') setFound({ name: person, at: await keeper.findPerson(person) });
  };
  const forget = async () => {
    if (found === undefined) return;
    await keeper.forgetPerson(found.name);
    setGone(found.name);
    setFound(undefined);
    setName('');
    session.show('own');
  };
  const lines = (found?.at ?? []).flatMap(({ name: account, traces, bearsName }) => {
    const of = account ?? words.say(exchangeText.gone);
    return [
      ...(bearsName ? [`${of} · ${words.say(exchangeText.bearsName)}`] : []),
      ...traces.map((trace) =>
        [of, placeOf(trace, words), `“${trace.text}”`, words.say(exchangeText.goes[trace.goes])]
          .filter(Boolean)
          .join(' · '),
      ),
    ];
  });
  const some = found?.at.some(({ traces }) => traces.length > 0) === true;
  return (
    <section aria-label={words.say(exchangeText.deletePerson)}>
      <h3>{words.say(exchangeText.deletePerson)}</h3>
      <form onSubmit={(event) => void find(event)}>
        <label class="exchange-field">
          <span class="kam-sub">{words.say(exchangeText.deletePersonWhat)}</span>
          <input
            class="kam-input"
            aria-label={words.say(exchangeText.person)}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <div class="kam-buttons">
          <button type="submit">{words.say(exchangeText.find)}</button>
        </div>
      </form>
      {found && lines.length === 0 && (
        <p role="status">{words.say(exchangeText.nobody, { name: found.name })}</p>
      )}
      {found && lines.length > 0 && (
        <>
          <p>{words.say(exchangeText.found, { name: found.name })}</p>
          <FirstLines lines={lines} />
          {some && (
            <SureButtons
              question=""
              yes={words.say(exchangeText.deletePersonYes, { name: found.name })}
              onYes={() => void forget()}
              onNo={() => setFound(undefined)}
            />
          )}
        </>
      )}
      {gone !== undefined && <p role="status">{words.say(exchangeText.personGone, { name: gone })}</p>}
    </section>
  );
}

/** What kind of thing names the person: a field by its name, else the table that it stands in. */
function placeOf({ field, path }: PersonTrace, words: Words): string {
  if (field !== undefined) return words.say(fieldOf(field as FieldKey).label);
  const places: Readonly<Record<string, LocalText>> = exchangeText.places;
  const place = path.find((part) => Object.hasOwn(places, part));
  return place === undefined ? '' : words.say(places[place] as LocalText);
}
