import type { Assessment } from '../assessment/assessment.ts';
import type { ClassText, Playbook } from '../playbook/schema.ts';
import { ClassRow } from './ClassRow.tsx';
import { choiceOf, valueClassOf } from './class-choice.ts';
import { classesText } from './classes-text.ts';
import { Matrix } from './Matrix.tsx';
import { nearestLine } from './nearest-line.ts';
import { PositionMoves } from './PositionMoves.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';
import type { Words } from './words.ts';

export interface ClassesCardProps {
  readonly assessment: Assessment;
  readonly playbook: Playbook;
}

/** The two matrices as pictures, and every class with what it means. */
export function ClassesCard({ assessment, playbook }: ClassesCardProps) {
  const { words } = usePanel();
  const { value, loyalty, archetype, position, tier, types, release } = assessment.classes;
  const { texts, stage, serviceModes } = playbook.classification;
  const title = words.say(panelText.classes);
  const alone = assessment.notices.find(({ code }) => code === 'no-book');
  const worth = valueClassOf(assessment, playbook);
  const bond = choiceOf(loyalty, texts.loyalty);
  const kind = choiceOf(archetype, texts.archetype);
  const stand = choiceOf(position, texts.position);
  const service = choiceOf(tier, texts.tier);
  const modes = serviceModes.filter(({ tiers }) => tier !== undefined && tiers.includes(tier.name));
  const customersOnly = value === 'prospect' ? words.say(classesText.customersOnly) : undefined;
  const name = (text: ClassText) => words.say(text.label);
  const whole = (text: ClassText) => ({ text, settled: true, others: [] });
  const one = <T,>(choice: T | undefined) => (choice === undefined ? [] : [choice]);
  const v = texts.value;
  const l = texts.loyalty;
  return (
    <section class="kam-card" aria-label={title}>
      <h2>{title}</h2>
      <div class="kam-two">
        {value !== undefined && value !== 'prospect' && worth !== undefined && (
          <Matrix
            title={words.say(panelText.valueMatrix)}
            across={words.say(panelText.potential)}
            up={words.say(panelText.current)}
            x={value.x}
            y={value.y}
            choice={worth}
            cells={[name(v.secondary), name(v.core), name(v.low), name(v.rising)]}
          />
        )}
        {loyalty !== undefined && bond !== undefined && (
          <Matrix
            title={words.say(panelText.loyaltyMatrix)}
            across={words.say(panelText.loyalty)}
            up={words.say(panelText.worth)}
            x={loyalty.x}
            y={loyalty.y}
            choice={bond}
            cells={[name(l['at risk']), name(l.pillar), name(l.marginal), name(l.steady)]}
          />
        )}
      </div>
      {standsWhere(assessment, playbook, words).map((sentence) => (
        <p key={sentence} class="kam-why">
          {sentence}
        </p>
      ))}
      <dl class="kam-classes">
        <ClassRow
          name={words.say(panelText.valueClass)}
          choices={one(worth)}
          nearest={
            value === undefined || value === 'prospect'
              ? undefined
              : nearestLine(value, panelText.potential, panelText.current, words)
          }
        />
        <ClassRow
          name={words.say(panelText.loyaltyClass)}
          choices={one(bond)}
          none={customersOnly}
          nearest={loyalty && nearestLine(loyalty, panelText.loyalty, panelText.worth, words)}
        />
        <ClassRow name={words.say(panelText.archetype)} choices={one(kind)} none={customersOnly} />
        <ClassRow
          name={words.say(panelText.position)}
          choices={one(stand)}
          nearest={
            position && nearestLine(position, classesText.advantage, classesText.attractiveness, words)
          }
        >
          {position && <PositionMoves position={position.name} playbook={playbook} />}
        </ClassRow>
        <ClassRow
          name={words.say(panelText.tier)}
          choices={one(service)}
          more={
            modes.length === 0
              ? undefined
              : words.say(classesText.modes, {
                  modes: words.list(modes.map(({ label }) => words.say(label))),
                })
          }
        />
        <ClassRow
          name={words.say(classesText.stage)}
          choices={assessment.stage === undefined ? [] : [whole(stage.texts[assessment.stage])]}
        />
        {types.length > 0 && (
          <ClassRow
            name={words.say(panelText.types)}
            choices={types.map((type) => whole(texts.type[type]))}
          />
        )}
        {release !== undefined && (
          <ClassRow name={words.say(panelText.release)} choices={[whole(texts.release[release])]} />
        )}
      </dl>
      {alone !== undefined && <p class="kam-why">{words.message(alone.message)}</p>}
    </section>
  );
}

/** Where the account stands in the book, and by which lines it is classed; nothing without a book. */
function standsWhere({ percentile }: Assessment, { classification }: Playbook, words: Words): string[] {
  if (percentile === undefined) return [];
  const more = percentile >= 0.5;
  // Rounded down: nobody is worth more than 100 % of the accounts.
  const share = words.ratio(Math.floor(100 * (more ? percentile : 1 - percentile)) / 100);
  const rank = words.say(more ? classesText.worthMore : classesText.worthLess, { share });
  return classification.cutsBy === 'median' ? [rank, words.say(classesText.medians)] : [rank];
}
