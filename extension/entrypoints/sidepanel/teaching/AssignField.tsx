import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { FieldKey } from '../../../../core/account/field.ts';
import { fieldOf } from '../../../../core/account/fields.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { fieldsFor } from '../../../panel-flow/teaching/fields-for.ts';
import type { TeachingSession, TeachStep } from '../../../panel-flow/teaching/teaching-session.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';
import { fieldOfRule, isFieldRule } from '../../../teaching/taught-rule.ts';
import { FieldChoice } from './FieldChoice.tsx';

export interface AssignFieldProps {
  readonly teaching: TeachingSession;
  readonly step: Extract<TeachStep, { kind: 'value' }>;
}

/** Which field is it that was pointed at; each with what the text would be read as. */
export function AssignField({ teaching, step: { pick, instead } }: AssignFieldProps) {
  const { words, announce } = usePanel();
  const [search, setSearch] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus(), []);
  const before = instead && isFieldRule(instead) ? fieldOfRule(instead) : undefined;
  const unnamed = !teaching.page.value?.reading.heading;
  const offered = fieldsFor(pick, search, { before, unnamed });
  const taken = new Set(
    teaching.rules.value
      .filter(({ rule }) => rule.origin === pick.origin && rule.pattern === pick.pattern)
      .map(({ rule }) => rule.of as string),
  );
  const take = (field: FieldKey) => {
    announce(words.say(teachingText.saved, { name: words.say(fieldOf(field).label) }));
    void teaching.keepValue(field);
  };
  const { label, marks } = pick.place;
  const how = label
    ? teachingText.byLabel
    : marks.length > 0
      ? teachingText.byStructure
      : teachingText.byPosition;
  const read =
    pick.label === undefined
      ? teachingText.readBare
      : pick.text === ''
        ? teachingText.readEmpty
        : teachingText.read;
  return (
    <section class="kam-card teach-card" aria-label={words.say(teachingText.which)}>
      <h2>{words.say(teachingText.which)}</h2>
      <p class="teach-said">{words.say(read, { label: pick.label ?? '', text: pick.text })}</p>
      <p class="kam-why">{words.say(how)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = offered;
          if (first !== undefined) take(first.field);
        }}
      >
        <label class="kam-sub" for={id}>
          {words.say(teachingText.search)}
        </label>
        <input
          ref={input}
          id={id}
          type="search"
          class="kam-input"
          autocomplete="off"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && search === '' && teaching.cancel()}
        />
      </form>
      {offered.length === 0 && <p role="status">{words.say(teachingText.noField)}</p>}
      <ul class="kam-plain teach-fields" aria-label={words.say(teachingText.fields)}>
        {offered.map((reading) => (
          <FieldChoice
            key={reading.field}
            reading={reading}
            replaces={taken.has(`field:${reading.field}`)}
            onTake={() => take(reading.field)}
          />
        ))}
      </ul>
      <button type="button" class="kam-link" onClick={teaching.cancel}>
        {words.say(teachingText.cancel)}
      </button>
    </section>
  );
}
