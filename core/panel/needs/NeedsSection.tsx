import type { Contact, ProductLine } from '../../account/account.ts';
import { freeLineName, noteLine } from '../../account/change-notes.ts';
import type { NeedsReading } from '../../needs/needs-reading.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Fold } from '../Fold.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { NeedItem } from './NeedItem.tsx';
import { needsLine } from './needs-line.ts';
import { needsText } from './needs-text.ts';
import { OfferParts } from './OfferParts.tsx';
import { UseChain } from './UseChain.tsx';
import { WhitespacePart } from './WhitespacePart.tsx';

export interface NeedsSectionProps {
  readonly reading: NeedsReading | undefined;
  readonly contacts: readonly Contact[];
  /** What they buy, product by product. */
  readonly products?: readonly ProductLine[] | undefined;
  readonly playbook: Playbook;
  readonly notes?: NoteHandlers | undefined;
}

/** What the customer needs, where they could buy more, and what could be done about it. */
export function NeedsSection({ reading, contacts, products = [], playbook, notes }: NeedsSectionProps) {
  const { words } = usePanel();
  const policy = playbook.needs;
  const icebergs = reading?.icebergs ?? [];
  const needs = icebergs.map(({ need }) => need);
  return (
    <Fold title={words.say(needsText.needs)} summary={needsLine(reading, words)}>
      <WhitespacePart gaps={reading?.whitespace} products={products} playbook={playbook} notes={notes} />
      <h3>{words.say(needsText.icebergs)}</h3>
      {needs.length === 0 && <p class="kam-why">{words.say(needsText.icebergsHint)}</p>}
      <ul class="kam-plain">
        {needs.map((need, at) => (
          <NeedItem
            key={need.id}
            need={need}
            number={at + 1}
            contacts={contacts}
            policy={policy}
            notes={notes}
          />
        ))}
      </ul>
      {notes && (
        <button
          type="button"
          class="kam-link"
          onClick={() =>
            notes.note((before) => {
              const taken = [...needs, ...(before.needs ?? [])];
              const at = notes.at().slice(0, 10);
              return noteLine(before, 'needs', { id: freeLineName('needs', taken, 'need'), at });
            })
          }
        >
          {words.say(needsText.addNeed)}
        </button>
      )}
      <UseChain needs={needs} policy={policy} />
      <OfferParts reading={reading} policy={policy} notes={notes} />
    </Fold>
  );
}
