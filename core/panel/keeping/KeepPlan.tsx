import { useState } from 'preact/hooks';
import type { KeepStep } from '../../account/care-record.ts';
import { freeLineName, noteLine } from '../../account/change-notes.ts';
import type { Classes } from '../../classification/classify.ts';
import { Disclosure } from '../Disclosure.tsx';
import { AddForm } from '../notes/AddForm.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import type { Words } from '../words.ts';
import { KeepStepItem } from './KeepStepItem.tsx';
import { keepingText } from './keeping-text.ts';

export interface KeepPlanProps {
  readonly steps: readonly KeepStep[];
  readonly classes: Classes;
  readonly notes: NoteHandlers | undefined;
}

/** The plan to keep one account: who does what by when, at what cost. */
export function KeepPlan({ steps, classes, notes }: KeepPlanProps) {
  const { words } = usePanel();
  const [fault, setFault] = useState<string>();
  const needed = needsPlan(classes) && steps.length === 0;
  const sorted = steps.toSorted((a, b) => ((a.by ?? '9999') < (b.by ?? '9999') ? -1 : 1));
  return (
    <>
      <h3>{words.say(keepingText.plan)}</h3>
      {needed && <p class="kam-why">{words.say(keepingText.planFor)}</p>}
      <Disclosure
        label={words.say(panelText.details)}
        named={words.pair(words.say(keepingText.plan), words.say(panelText.details))}
        beside={planLine(steps, words)}
      >
        <ul class="kam-plain">
          {sorted.map((step) => (
            <KeepStepItem key={step.id} step={step} notes={notes} />
          ))}
        </ul>
        {notes && (
          <AddForm
            title={words.say(keepingText.addStep)}
            fault={fault}
            fields={[
              { key: 'what', label: words.say(keepingText.what) },
              { key: 'who', label: words.say(keepingText.who) },
              { key: 'by', label: words.say(keepingText.by), type: 'date' },
            ]}
            onAdd={({ what = '', who = '', by = '' }) => {
              setFault(what === '' ? words.say(keepingText.whatNeeded) : undefined);
              if (what === '') return false;
              const id = freeLineName('keeping', steps, 'step');
              const more = { ...(who === '' ? {} : { who }), ...(by === '' ? {} : { by }) };
              notes.note((before) => noteLine(before, 'keeping', { id, what, ...more }));
              return true;
            }}
          />
        )}
      </Disclosure>
    </>
  );
}

/** METHODS 7.4: core, pillar and at-risk accounts have one. */
function needsPlan({ value, loyalty }: Classes): boolean {
  const core = value !== undefined && value !== 'prospect' && value.name === 'core';
  return core || loyalty?.name === 'pillar' || loyalty?.name === 'at risk';
}

function planLine(steps: readonly KeepStep[], words: Words): string {
  if (steps.length === 0) return words.say(keepingText.noPlan);
  const counts = { done: steps.filter(({ done }) => done !== undefined).length, all: steps.length };
  const budgets = steps.flatMap(({ budget }) => budget ?? []);
  if (budgets.length === 0) return words.say(keepingText.planLine, counts);
  const money = words.money(budgets.reduce((sum, budget) => sum + budget, 0));
  return words.say(keepingText.planBudget, { ...counts, money });
}
