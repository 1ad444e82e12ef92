import type { ComponentChildren } from 'preact';
import type { Account } from '../../account/account.ts';
import type { ActionEffect } from '../../assessment/action-effect.ts';
import type { PlaybookEffect } from '../../assessment/playbook-effect.ts';
import type { PlaybookFault } from '../../playbook/parse-playbook.ts';
import { playbookDifference } from '../../playbook/playbook-difference.ts';
import type { PlaybookDraft } from '../../playbook/playbook-draft.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { stampOf, stampText } from '../../playbook/stamp.ts';
import type { PlaybookPath } from '../../playbook/with-value.ts';
import { usePanel } from '../panel-context.ts';
import { DifferenceFold } from './DifferenceFold.tsx';
import { editorText } from './editor-text.ts';
import { FileFold } from './FileFold.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { SubjectCard } from './SubjectCard.tsx';
import { SubjectCards } from './SubjectCards.tsx';
import { TextField } from './TextField.tsx';

export interface PlaybookEditorProps {
  /** The playbook that everything is computed by now. */
  readonly inUse: Playbook;
  readonly standard: Playbook;
  readonly draft: PlaybookDraft;
  readonly faults: readonly PlaybookFault[];
  readonly effect: PlaybookEffect | undefined;
  /** What the draft suggests otherwise; undefined until that is known. */
  readonly actions?: ActionEffect | undefined;
  readonly firstRows: boolean;
  /** How the last save went, in words. */
  readonly saved: { readonly text: string; readonly failed: boolean } | undefined;
  readonly saving: boolean;
  /** The accounts at hand, for what is fitted to them; undefined where there are none to be had. */
  readonly accounts?: readonly Account[] | undefined;
  /** Where the playbook is kept. */
  readonly place?: 'workbook' | 'browser';
  /** Stands below the preview: what a face has to say of the draft as a whole. */
  readonly children?: ComponentChildren;
  onValue(path: PlaybookPath, value: unknown): void;
  /** Puts a whole playbook in place of the draft, as one step. */
  onTake(playbook: Playbook): void;
  onUndo(): void;
  onSave(): void;
  onImport(text: string): readonly PlaybookFault[];
  onDefault(): void;
}

/** The numbers of a playbook that managers move, with what moving them does. */
export function PlaybookEditor(props: PlaybookEditorProps) {
  const { inUse, standard, draft, faults, effect, firstRows, saved, saving, accounts, onValue } = props;
  const { place = 'workbook' } = props;
  const { words, announce } = usePanel();
  const { playbook, earlier } = draft;
  const changed = playbookDifference(inUse, playbook).length > 0;
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
          actions={props.actions}
          firstRows={firstRows}
          place={place}
        />
        <div class="kam-buttons">
          <button
            type="button"
            class="kam-primary"
            disabled={!changed || faults.length > 0 || saving}
            onClick={props.onSave}
          >
            {words.say(
              saving ? editorText.saving : place === 'workbook' ? editorText.save : editorText.saveHere,
            )}
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
      {props.children}
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
        {changed && faults.length === 0 && (
          <p class="kam-why" data-draft>
            {words.say(editorText.draftStamp, { stamp: stampText(stampOf(playbook)) })}
          </p>
        )}
      </section>
      <SubjectCards playbook={playbook} accounts={accounts} onValue={onValue} onTake={props.onTake} />
      <SubjectCard title={words.say(editorText.subjects.file)}>
        <DifferenceFold standard={standard} playbook={playbook} />
        <FileFold playbook={playbook} onImport={props.onImport} onDefault={props.onDefault} />
      </SubjectCard>
    </>
  );
}
