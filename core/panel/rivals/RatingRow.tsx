import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RivalRating } from '../../account/account.ts';
import type { Evidence } from '../../account/rival-record.ts';
import { usePanel } from '../panel-context.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { evidenceText } from './evidence-text.ts';
import { ratingSourceText } from './rating-source-text.ts';
import { ratingText } from './rating-text.ts';

export interface RatingRowProps {
  readonly item: string;
  /** Undefined where nobody is rated on it yet. */
  readonly rating: RivalRating | undefined;
  readonly sources: { readonly allowed: readonly string[]; readonly refused: readonly string[] };
  /** How many cells it has. */
  readonly width: number;
  onEvidence(evidence: { readonly [K in keyof Evidence]: Evidence[K] | undefined }): void;
  readonly children: ComponentChildren;
}

/** One item with its ratings, and a line that says and changes what they rest on. */
export function RatingRow({ item, rating, sources, width, onEvidence, children }: RatingRowProps) {
  const { words } = usePanel();
  const [open, setOpen] = useState(false);
  const source = rating?.source;
  const refused = source !== undefined && sources.refused.includes(source.trim().toLowerCase());
  const evidence = rating && evidenceText(rating, words);
  return (
    <>
      <tr>
        <th scope="row">
          {item}
          {evidence !== undefined && (
            <button
              type="button"
              class="kam-link kam-evidence"
              aria-expanded={open}
              aria-label={words.say(ratingText.evidenceOf, { item, evidence })}
              onClick={() => setOpen(!open)}
            >
              {evidence}
            </button>
          )}
        </th>
        {children}
      </tr>
      {rating && (open || refused) && (
        <tr class="kam-evidence-row">
          <td colSpan={width}>
            {refused && (
              <p class="kam-fault">
                <b>{words.say(ratingText.refused)}</b>{' '}
                {words.say(ratingText.refusedWhy, { source: ratingSourceText(source, words) })}
              </p>
            )}
            <EvidenceFields
              evidence={rating}
              allowed={sources.allowed}
              sourceLabel={words.say(ratingText.sourceOf, { item })}
              dateLabel={words.say(ratingText.dateOf, { item })}
              onChange={onEvidence}
            />
          </td>
        </tr>
      )}
    </>
  );
}
