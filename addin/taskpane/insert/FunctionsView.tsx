import { useId, useState } from 'preact/hooks';
import { PanelFrame } from '../../../core/panel/PanelFrame.tsx';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { functionList } from '../../functions/help/help-table.ts';
import type { Insertion } from '../../workbook/insert-formula.ts';
import type { SelectedTable } from '../../workbook/selected-table.ts';
import { reasonOf } from '../reason-of.ts';
import { FunctionItem } from './FunctionItem.tsx';
import { type FilledExample, filledExample } from './filled-example.ts';
import { insertText } from './insert-text.ts';

export interface FunctionsViewProps {
  readonly language: Language;
  /** The last table of accounts that was selected: the cell to insert into lies outside it. */
  readonly table: SelectedTable | undefined;
  /** ISO day. */
  readonly today: string;
  insert(formula: string): Promise<Insertion>;
}

/** Every function with what it gives and an example of it for the user's own table, ready to insert. */
export function FunctionsView({ language, table, today, insert }: FunctionsViewProps) {
  const [wanted, setWanted] = useState('');
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly good: boolean }>();
  const id = useId();
  const [, ...known] = functionList(language);
  const shown = known.filter(([name = '', purpose = '']) => matches(`${name} ${purpose}`, wanted));
  const put = async (formula: string) => {
    try {
      const { state, at } = await insert(formula);
      setOutcome({ text: say(insertText[state], language, { at }), good: state === 'done' });
    } catch (error) {
      setOutcome({ text: say(insertText.failed, language, { reason: reasonOf(error) }), good: false });
    }
  };
  const named = table?.table ?? (table && `${table.sheet}!${table.address}`);
  return (
    <PanelFrame language={language}>
      <header>
        <h1 tabIndex={-1}>{say(insertText.title, language)}</h1>
        <p class="kam-sub">
          {named === undefined
            ? say(insertText.noTable, language)
            : say(insertText.forTable, language, { table: named })}
        </p>
        <p>
          <a href="help.html" target="_blank" rel="noopener">
            {say(insertText.help, language)}
          </a>
        </p>
      </header>
      <div>
        <label class="kam-field-label" for={id}>
          {say(insertText.find, language)}
        </label>
        <input
          id={id}
          type="search"
          class="kam-input"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <p class="kam-unseen" role="status">
          {say(insertText.found, language, { count: shown.length })}
        </p>
      </div>
      {/* Stays in sight while the list is scrolled, since the button that was pressed may be far down. */}
      {outcome && (
        <p
          class={outcome.good ? 'pane-outcome' : 'pane-outcome pane-failed'}
          role={outcome.good ? 'status' : 'alert'}
        >
          {outcome.text}
        </p>
      )}
      <ul class="kam-card pane-findings">
        {shown.map(([name = '', purpose = '', example = '']) => (
          <FunctionItem
            key={name}
            language={language}
            name={name}
            purpose={purpose}
            example={filled(example, table, today)}
            onInsert={(formula) => void put(formula)}
          />
        ))}
      </ul>
    </PanelFrame>
  );
}

function filled(example: string, table: SelectedTable | undefined, today: string): FilledExample | undefined {
  if (table !== undefined) return filledExample(example, table, today);
  return /\bT\b/.test(example.replace(/"[^"]*"/g, '')) ? undefined : { formula: example, missing: [] };
}

/** Every word of the search, anywhere, in any order. */
function matches(text: string, wanted: string): boolean {
  const own = text.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => own.includes(word));
}
