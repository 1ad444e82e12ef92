import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Evidence } from '../../account/rival-record.ts';
import type { RefusedEvidence } from '../../competition/refused-evidence.ts';
import { usePanel } from '../panel-context.ts';
import { EvidenceFields } from './EvidenceFields.tsx';
import { evidenceText } from './evidence-text.ts';
import { ratingSourceText } from './rating-source-text.ts';
import { ratingText } from './rating-text.ts';

export interface RatingRowProps {
  readonly item: string;
  /** Asks for it in a sentence. */
  readonly question?: string;
  /** Undefined where it is not rated yet. */
  readonly rating: Evidence | undefined;
  /** Kinds of sources that may be used. */
  readonly allowed: readonly string[];
  /** Whether it must not count for how it was learnt; `strange` where nobody can tell the kind. */
  readonly refused: RefusedEvidence['kind'] | undefined;
  /** How many cells it has. */
  readonly width: number;
  onEvidence(evidence: { readonly [K in keyof Evidence]: Evidence[K] | undefined }): void;
  readonly children: ComponentChildren;
}

/** One item with its ratings, and a line that says and changes what they rest on. */
export function RatingRow({
  item,
  question,
  rating,
  allowed,
  refused,
  width,
  onEvidence,
  children,
}: RatingRowProps) {
  const { words } = usePanel();
  const [open, setOpen] = useState(false);
  const evidence = rating && evidenceText(rating, words);
  return (
    <>
      <tr>
        <th scope="row">
          {item}
          {question !== undefined && <span class="kam-sub">{question}</span>}
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
                {words.say(refused === 'strange' ? ratingText.strangeWhy : ratingText.refusedWhy, {
                  source: ratingSourceText(rating.source ?? '', words),
                })}
              </p>
            )}
            <EvidenceFields
              evidence={rating}
              allowed={allowed}
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
