import type { EvidenceList, RefusedEvidence } from '../../competition/refused-evidence.ts';
import { usePanel } from '../panel-context.ts';
import { ratingSourceText } from './rating-source-text.ts';
import { ratingText } from './rating-text.ts';

export interface RefusedLinesProps {
  readonly list: EvidenceList;
  readonly refused: readonly RefusedEvidence[];
}

/** The lines of a list that do not count for how they were learnt, each with the reason. */
export function RefusedLines({ list, refused }: RefusedLinesProps) {
  const { words } = usePanel();
  const own = refused.filter((line) => line.list === list);
  return (
    <>
      {own.map(({ about, source, kind }) => (
        <p key={`${about} ${source}`} class="kam-fault">
          <b>{about}</b>{' '}
          {words.say(kind === 'strange' ? ratingText.strangeWhy : ratingText.refusedWhy, {
            source: ratingSourceText(source, words),
          })}
        </p>
      ))}
    </>
  );
}
