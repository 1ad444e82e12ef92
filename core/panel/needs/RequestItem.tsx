import { markDone, noteEvent, withoutEvent } from '../../account/change-notes.ts';
import { SERVED, type WaitingRequest } from '../../needs/waiting-request.ts';
import { changedLine } from '../notes/changed-line.ts';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { requestsText } from './requests-text.ts';

export interface RequestItemProps {
  readonly request: WaitingRequest;
  readonly notes?: NoteHandlers | undefined;
}

/** A request that waits: what, since when, by which product, and whether it can be served now. */
export function RequestItem({ request, notes }: RequestItemProps) {
  const { words, announce } = usePanel();
  const { event, since, open } = request;
  const { id, about, product, due, who } = event;
  const asked = words.date(event.at.slice(0, 10));
  const name = about ?? product ?? words.say(requestsText.unnamed, { date: asked });
  const state =
    since !== undefined
      ? words.say(open ? requestsText.sinceDay : requestsText.fromDay, { date: words.date(since) })
      : product === undefined
        ? words.say(requestsText.unknown)
        : words.say(requestsText.waitsFor, { product });
  const known = [
    words.say(requestsText.asked, { date: asked }),
    ...(who === undefined ? [] : [who]),
    state,
    // What waits for its product names it already.
    ...(product === undefined || since === undefined ? [] : [words.say(requestsText.by, { product })]),
  ];
  /** The event as it was noted last, which may be newer than what is drawn. */
  const newest = (before: NoteHandlers['own']) => before.events?.find((one) => one.id === id) ?? event;
  const own = notes?.own.events?.some((one) => one.id === id) ?? false;
  return (
    <LineItem
      name={name}
      // What a page or a sheet lists is taken off by being served.
      onRemove={own ? () => notes?.note((before) => withoutEvent(before, id)) : undefined}
      editor={
        notes && (
          <LineFields
            label={name}
            fields={[
              { key: 'about', label: words.say(requestsText.what), kind: 'text' },
              { key: 'product', label: words.say(requestsText.product), kind: 'text' },
              { key: 'due', label: words.say(requestsText.from), kind: 'date' },
            ]}
            values={{ about, product, due }}
            onChange={(key, value) =>
              notes.note((before) => noteEvent(before, changedLine(newest(before), key, value)))
            }
          />
        )
      }
    >
      <span class="kam-row kam-between kam-wrap">
        <b>{name}</b>
        <span class={`kam-chip ${open ? '' : 'kam-chip-open'}`}>
          {words.say(open ? requestsText.open : requestsText.waits)}
        </span>
      </span>
      <p class="kam-why">{known.join(' · ')}</p>
      {notes && (
        <button
          type="button"
          class={open ? undefined : 'kam-link'}
          aria-label={words.say(requestsText.servedFor, { what: name })}
          onClick={() => {
            notes.note((before) => markDone(before, newest(before), SERVED, notes.at()));
            announce(words.say(requestsText.servedSaid, { what: name }));
          }}
        >
          {words.say(requestsText.served)}
        </button>
      )}
    </LineItem>
  );
}
