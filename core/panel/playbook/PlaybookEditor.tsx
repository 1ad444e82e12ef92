import type { PlaybookEffect } from '../../assessment/playbook-effect.ts';
import type { PlaybookFault } from '../../playbook/parse-playbook.ts';
import { playbookDifference } from '../../playbook/playbook-difference.ts';
import type { PlaybookDraft } from '../../playbook/playbook-draft.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { stampOf, stampText } from '../../playbook/stamp.ts';
import type { PlaybookPath } from '../../playbook/with-value.ts';
import { Fold } from '../Fold.tsx';
import { usePanel } from '../panel-context.ts';
import { DifferenceFold } from './DifferenceFold.tsx';
import { DimensionEditor } from './DimensionEditor.tsx';
import { editorText } from './editor-text.ts';
import { FileFold } from './FileFold.tsx';
import { NumberField } from './NumberField.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { TextField } from './TextField.tsx';

export interface PlaybookEditorProps {
  /** The playbook that everything is computed by now. */
  readonly inUse: Playbook;
  readonly standard: Playbook;
  readonly draft: PlaybookDraft;
  readonly faults: readonly PlaybookFault[];
  readonly effect: PlaybookEffect | undefined;
  readonly firstRows: boolean;
  /** How the last save went, in words. */
  readonly saved: { readonly text: string; readonly failed: boolean } | undefined;
  readonly saving: boolean;
  onValue(path: PlaybookPath, value: unknown): void;
  onUndo(): void;
  onSave(): void;
  onImport(text: string): readonly PlaybookFault[];
  onDefault(): void;
}

const DIMENSIONS = ['current', 'potential', 'loyalty', 'influence'] as const;
const CUTS = ['current', 'potential', 'value', 'loyalty', 'attractiveness', 'advantage'] as const;

/** The numbers of a playbook that managers move, with what moving them does. */
export function PlaybookEditor(props: PlaybookEditorProps) {
  const { inUse, standard, draft, faults, effect, firstRows, saved, saving, onValue } = props;
  const { words, announce } = usePanel();
  const { playbook, earlier } = draft;
  const changed = playbookDifference(inUse, playbook).length > 0;
  const { cuts } = playbook.classification;
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{words.say(editorText.title)}</h1>
        <p class="kam-sub">
          <span data-playbook>{words.say(editorText.inUse, { stamp: stampText(stampOf(inUse)) })}</span>
        </p>
      </header>
      <section class="kam-card kam-sticky" aria-label={words.say(editorText.preview)}>
        <PreviewCard
          playbook={playbook}
          changed={changed}
          faults={faults}
          effect={effect}
          firstRows={firstRows}
        />
        <div class="kam-buttons">
          <button
            type="button"
            class="kam-primary"
            disabled={!changed || faults.length > 0 || saving}
            onClick={props.onSave}
          >
            {words.say(saving ? editorText.saving : editorText.save)}
          </button>
          <button
            type="button"
            disabled={earlier.length === 0 || saving}
            onClick={() => {
              props.onUndo();
              announce(words.say(editorText.undone));
            }}
          >
            {words.say(editorText.undo)}
          </button>
        </div>
        {saved && (
          <p class={saved.failed ? 'kam-fault' : 'kam-sub'} role={saved.failed ? 'alert' : 'status'}>
            {saved.text}
          </p>
        )}
      </section>
      <section class="kam-card" aria-label={words.say(editorText.name)}>
        <div class="kam-numbers kam-wide-first">
          <TextField
            label={words.say(editorText.name)}
            value={playbook.name}
            onValue={(text) => onValue(['name'], text)}
          />
          <TextField
            label={words.say(editorText.version)}
            value={playbook.version}
            onValue={(text) => onValue(['version'], text)}
          />
        </div>
      </section>
      <div class="kam-card kam-folds">
        {DIMENSIONS.map((dimension) => (
          <DimensionEditor key={dimension} playbook={playbook} dimension={dimension} onValue={onValue} />
        ))}
        <Fold
          title={words.say(editorText.cuts)}
          summary={CUTS.map((cut) => words.points(cuts[cut])).join(' · ')}
        >
          <div class="kam-numbers">
            {CUTS.map((cut) => (
              <NumberField
                key={cut}
                label={words.say(editorText.cutNames[cut])}
                name={words.say(editorText.cut, { what: words.say(editorText.cutNames[cut]) })}
                kind="score"
                value={cuts[cut]}
                onValue={(value) => onValue(['classification', 'cuts', cut], value)}
              />
            ))}
          </div>
        </Fold>
        <Fold
          title={words.say(editorText.estimates)}
          summary={words.say(editorText.marginSummary, {
            share: words.ratio(playbook.valuation.usualMargin),
          })}
        >
          <NumberField
            label={words.say(editorText.usualMargin)}
            name={words.say(editorText.usualMargin)}
            kind="share"
            value={playbook.valuation.usualMargin}
            onValue={(value) => onValue(['valuation', 'usualMargin'], value)}
          />
        </Fold>
        <DifferenceFold standard={standard} playbook={playbook} />
        <FileFold playbook={playbook} onImport={props.onImport} onDefault={props.onDefault} />
      </div>
    </>
  );
}
