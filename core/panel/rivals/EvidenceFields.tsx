import type { Evidence } from '../../account/rival-record.ts';
import { usePanel } from '../panel-context.ts';
import { ratingSourceText } from './rating-source-text.ts';
import { ratingText } from './rating-text.ts';

export interface EvidenceFieldsProps {
  readonly evidence: Evidence;
  /** Kinds of sources that may be used. */
  readonly allowed: readonly string[];
  readonly sourceLabel: string;
  readonly dateLabel: string;
  onChange(evidence: { readonly [K in keyof Evidence]: Evidence[K] | undefined }): void;
}

/** By whose word something is known, and since when. */
export function EvidenceFields({
  evidence: { source, date },
  allowed,
  sourceLabel,
  dateLabel,
  onChange,
}: EvidenceFieldsProps) {
  const { words, today } = usePanel();
  // What a sheet named stays to be seen, whether it may be used or not.
  const kinds = source === undefined || allowed.includes(source) ? allowed : [...allowed, source];
  return (
    <span class="kam-evidence-fields">
      <select
        class="kam-input"
        aria-label={sourceLabel}
        value={source ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ source: value === '' ? undefined : value, date })
        }
      >
        <option value="">{words.pair(words.say(ratingText.source), words.say(ratingText.unknown))}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {ratingSourceText(kind, words)}
          </option>
        ))}
      </select>
      <input
        class="kam-input"
        type="date"
        aria-label={dateLabel}
        title={dateLabel}
        value={date ?? ''}
        {...(today === undefined ? {} : { max: today })}
        onChange={({ currentTarget: { value } }) =>
          onChange({ source, date: value === '' ? undefined : value })
        }
      />
    </span>
  );
}
