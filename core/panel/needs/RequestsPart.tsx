import type { WaitingRequest } from '../../needs/waiting-request.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { Opener } from '../Opener.tsx';
import { usePanel } from '../panel-context.ts';
import { AddRequest } from './AddRequest.tsx';
import { RequestItem } from './RequestItem.tsx';
import { requestsText } from './requests-text.ts';

export interface RequestsPartProps {
  readonly requests: readonly WaitingRequest[];
  readonly notes?: NoteHandlers | undefined;
}

/** What they asked for that we could not serve, what can be served by now first. */
export function RequestsPart({ requests, notes }: RequestsPartProps) {
  const { words } = usePanel();
  const now = requests.filter(({ open }) => open).length;
  const count = requests.length === 0 ? undefined : words.count(requests.length);
  return (
    <Opener
      label={words.say(requestsText.title)}
      beside={now > 0 ? words.say(requestsText.canNow, { count: words.count(now) }) : count}
    >
      {requests.length === 0 && <p class="kam-why">{words.say(requestsText.hint)}</p>}
      <ul class="kam-plain">
        {requests.map((request) => (
          <RequestItem key={request.event.id} request={request} notes={notes} />
        ))}
      </ul>
      {notes && <AddRequest notes={notes} />}
    </Opener>
  );
}
