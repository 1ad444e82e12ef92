import { FEASIBILITIES, type Solution } from '../../account/need-record.ts';
import type { SolutionReading } from '../../needs/solution.ts';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import type { LineField } from '../notes/line-field.ts';
import { lineHandlers } from '../notes/line-handlers.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import type { Words } from '../words.ts';
import { needsText } from './needs-text.ts';

export interface SolutionItemProps {
  readonly reading: SolutionReading;
  /** Whether it is being written: it stays open when what is written moves it to another phase. */
  readonly open: boolean;
  onOpen(open: boolean): void;
  readonly notes?: NoteHandlers | undefined;
}

/** One product line: what it brings, what rivals hold, and what is to be done. */
export function SolutionItem({ reading, open, onOpen, notes }: SolutionItemProps) {
  const { words } = usePanel();
  const { product, revenue, rivalRevenue, solution = { product } } = reading;
  const { strategy, measure, why } = solution;
  const handlers = notes && lineHandlers('solutions', solution, notes);
  const money = [
    ...(revenue === undefined ? [] : [words.pair(words.say(needsText.revenue), words.money(revenue))]),
    ...(rivalRevenue === undefined
      ? []
      : [words.pair(words.say(needsText.rivalHold), words.money(rivalRevenue))]),
  ];
  return (
    <LineItem
      name={product}
      open={open}
      onOpen={onOpen}
      // What is bought stays in the table without a word about it.
      onRemove={reading.solution && handlers?.remove}
      editor={
        handlers && (
          <LineFields
            label={product}
            fields={fieldsOf(words)}
            values={{ ...solution }}
            onChange={(key, value) => handlers.set(key as keyof Solution, value)}
          />
        )
      }
    >
      <b>{product}</b> <span class="kam-sub">{money.join(' · ')}</span>
      {[strategy, measure].map((text) => text !== undefined && <p key={text}>{text}</p>)}
      {why !== undefined && <p class="kam-why">{words.pair(words.say(needsText.whyNot), why)}</p>}
    </LineItem>
  );
}

function fieldsOf(words: Words): readonly LineField[] {
  return [
    { key: 'strategy', label: words.say(needsText.strategy), kind: 'text' },
    { key: 'measure', label: words.say(needsText.measure), kind: 'long' },
    {
      key: 'feasible',
      label: words.say(needsText.feasible),
      kind: 'choice',
      options: FEASIBILITIES.map((value) => [value, words.say(needsText.feasibility[value])]),
    },
    { key: 'why', label: words.say(needsText.whyNot), kind: 'text' },
    { key: 'profit', label: words.say(needsText.profit), kind: 'rating' },
    { key: 'pressure', label: words.say(needsText.pressure), kind: 'rating' },
  ];
}
