import type { Assessment } from '../assessment/assessment.ts';
import type { ClassText, Playbook } from '../playbook/schema.ts';
import { ClassRow } from './ClassRow.tsx';
import { choiceOf, valueClassOf } from './class-choice.ts';
import { Matrix } from './Matrix.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface ClassesCardProps {
  readonly assessment: Assessment;
  readonly playbook: Playbook;
}

/** The two matrices as pictures, and every class with what it means. */
export function ClassesCard({ assessment, playbook }: ClassesCardProps) {
  const { words } = usePanel();
  const { value, loyalty, archetype, position, tier, types, release } = assessment.classes;
  const { texts } = playbook.classification;
  const title = words.say(panelText.classes);
  const alone = assessment.notices.find(({ code }) => code === 'no-book');
  const worth = valueClassOf(assessment, playbook);
  const bond = choiceOf(loyalty, texts.loyalty);
  const kind = choiceOf(archetype, texts.archetype);
  const stand = choiceOf(position, texts.position);
  const service = choiceOf(tier, texts.tier);
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
      <dl class="kam-classes">
        <ClassRow
          name={words.say(panelText.valueClass)}
          choices={one(worth)}
          {...(value !== undefined && value !== 'prospect' ? { distance: value.distance } : {})}
        />
        <ClassRow
          name={words.say(panelText.loyaltyClass)}
          choices={one(bond)}
          {...(loyalty === undefined ? {} : { distance: loyalty.distance })}
        />
        <ClassRow name={words.say(panelText.archetype)} choices={one(kind)} />
        <ClassRow
          name={words.say(panelText.position)}
          choices={one(stand)}
          {...(position === undefined ? {} : { distance: position.distance })}
        />
        <ClassRow name={words.say(panelText.tier)} choices={one(service)} />
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
