import { attractivenessList, ratedAttractiveness } from '../../assessment/attractiveness.ts';
import { Opener } from '../Opener.tsx';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { AttractivenessScore } from './AttractivenessScore.tsx';
import { attractivenessText } from './attractiveness-text.ts';
import { ItemRatings } from './ItemRatings.tsx';
import { noteAttractiveness } from './note-attractiveness.ts';
import { RatedBars } from './RatedBars.tsx';
import type { RivalryPartsProps } from './RivalryParts.tsx';
import { ratingText } from './rating-text.ts';

/** How attractive the account is by its rated items, and the score that they come to. */
export function AttractivenessPart({ assessment, account, playbook, notes }: RivalryPartsProps) {
  const { words } = usePanel();
  const { rivalry, cuts, asOf } = assessment;
  const asked = playbook.classification.attractiveness;
  const ratings = account.attractiveness ?? [];
  const list = attractivenessList(account, playbook, asOf);
  const reading = ratedAttractiveness(account, playbook);
  const title = words.say(attractivenessText.title);
  return (
    <Opener label={title} beside={scoreLine()}>
      <p class="kam-why">{words.say(attractivenessText.hint)}</p>
      <AttractivenessScore
        reading={reading}
        cut={cuts.attractiveness}
        rated={list?.rated ?? 0}
        items={asked.length}
      />
      {notes ? (
        <>
          <p class="kam-why">{words.say(ratingText.keys)}</p>
          <p class="kam-why">{words.say(ratingText.anchors)}</p>
          <ItemRatings
            label={title}
            list="attractiveness"
            asked={asked}
            ratings={ratings}
            allowed={playbook.competition.sources.allowed}
            refused={rivalry?.refused ?? []}
            today={notes.at().slice(0, 10)}
            onChange={(change) => notes.note((before) => noteAttractiveness(before, ratings, change))}
          />
        </>
      ) : (
        list && <RatedBars list={list} />
      )}
    </Opener>
  );

  /** The score with what it could still be: `56, could be 30–70`. */
  function scoreLine(): string | undefined {
    if (reading?.score === undefined) return undefined;
    const [score, range] = [words.score(reading.score), words.range(reading.low, reading.high)];
    return range === undefined ? score : words.say(panelText.couldBeRange, { score, range });
  }
}
