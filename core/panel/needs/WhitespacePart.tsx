import { useState } from 'preact/hooks';
import type { ProductLine } from '../../account/account.ts';
import { noteLine } from '../../account/change-notes.ts';
import type { ProductGaps } from '../../needs/product-gaps.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { AddLine } from '../notes/AddLine.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { Opener } from '../Opener.tsx';
import { usePanel } from '../panel-context.ts';
import { needsText } from './needs-text.ts';
import { ProductItem } from './ProductItem.tsx';
import { WhitespaceStrip } from './WhitespaceStrip.tsx';

export interface WhitespacePartProps {
  /** Undefined where there is nothing to compare, or nothing to compare it with. */
  readonly gaps: ProductGaps | undefined;
  /** What they buy, as it is on record. */
  readonly products: readonly ProductLine[];
  readonly playbook: Pick<Playbook, 'needs' | 'bookFrom'>;
  readonly notes?: NoteHandlers | undefined;
}

/** The whitespace, and under it the product lines that it is made of; without lines it says what it needs. */
export function WhitespacePart({ gaps, products, playbook, notes }: WhitespacePartProps) {
  const { words } = usePanel();
  const [added, setAdded] = useState<string>();
  if (gaps === undefined && products.length === 0 && notes === undefined) return null;
  return (
    <section aria-label={words.say(needsText.whitespace)}>
      <h3>{words.say(needsText.whitespace)}</h3>
      {gaps === undefined ? (
        <p class="kam-why">
          {products.length === 0
            ? words.say(needsText.whitespaceNeeds)
            : words.say(needsText.whitespaceLacks, {
                accounts: words.count(playbook.bookFrom),
                peers: words.count(playbook.needs.whitespace.peersFrom),
              })}
        </p>
      ) : (
        <WhitespaceStrip gaps={gaps} />
      )}
      {notes && (
        <Opener
          label={words.say(needsText.bought)}
          beside={products.length === 0 ? undefined : words.count(products.length)}
        >
          <ul class="kam-plain">
            {products.map((line) => (
              <ProductItem key={line.product} line={line} open={line.product === added} notes={notes} />
            ))}
          </ul>
          <AddLine
            title={words.say(needsText.addSolution)}
            label={words.say(needsText.product)}
            taken={products.map(({ product }) => product)}
            onAdd={(product) => {
              setAdded(product);
              notes.note((before) => noteLine(before, 'products', { product }));
            }}
          />
        </Opener>
      )}
    </section>
  );
}
