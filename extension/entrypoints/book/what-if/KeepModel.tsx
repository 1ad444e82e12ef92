import { useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { mendText } from '../../../../core/panel/playbook/mend-text.ts';
import { pathName } from '../../../../core/panel/playbook/path-name.ts';
import type { PlaybookFault } from '../../../../core/playbook/parse-playbook.ts';
import { keepModel } from '../../../book-flow/what-if/model-keeper.ts';
import type { WhatIf } from '../../../book-flow/what-if/what-if.ts';
import { keepPlaybook, playbookAsKept, putBackPlaybook } from '../../../storage/playbook-in-use.ts';
import type { BookProps } from '../book-props.ts';
import { trialFault } from './trial-fault.ts';
import { whatIfText } from './what-if-text.ts';

export interface KeepModelProps extends Pick<BookProps, 'kept'> {
  readonly tried: WhatIf;
}

const STORE = { asKept: playbookAsKept, keep: keepPlaybook, putBack: putBackPlaybook };

/** What became of the last press. */
interface Outcome {
  readonly text: string;
  readonly refused: boolean;
  undo?(): Promise<void>;
}

/** Lets go of what is tried, or makes it the model by which everything is computed; the latter with a way back. */
export function KeepModel({ tried, kept }: KeepModelProps) {
  const { words } = usePanel();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState(false);
  const changed = tried.changed.value;

  const faultText = ({ path, message }: PlaybookFault) =>
    words.say(whatIfText.fault, {
      where: pathName(path.split('.'), tried.model.value, words),
      what: mendText(message, words.language),
    });
  const keep = async (): Promise<Outcome> => {
    if (kept.value.faults !== undefined) return { text: words.say(whatIfText.inTheWay), refused: true };
    const fault = trialFault(tried.model.value, words);
    if (fault !== undefined) return { text: words.say(whatIfText.refused, { faults: fault }), refused: true };
    const done = await keepModel(tried.model.value, STORE);
    if (!done.kept) {
      const faults = words.sentences(done.faults.map(faultText));
      return { text: words.say(whatIfText.refused, { faults }), refused: true };
    }
    tried.reset();
    return { text: words.say(whatIfText.kept, { stamp: done.stamp }), refused: false, undo: done.undo };
  };
  const undo = async (before: Outcome): Promise<Outcome> => {
    await before.undo?.();
    return { text: words.say(whatIfText.undone), refused: false };
  };
  const run = async (work: () => Promise<Outcome>) => {
    setBusy(true);
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome({ text: words.say(whatIfText.failed, { reason: String(error) }), refused: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div class="kam-buttons">
        <button
          type="button"
          disabled={!changed || busy}
          onClick={() => {
            tried.reset();
            setOutcome(undefined);
          }}
        >
          {words.say(whatIfText.reset)}
        </button>
        <button type="button" disabled={!changed || busy} onClick={() => void run(keep)}>
          {words.say(busy ? whatIfText.keeping : whatIfText.keep)}
        </button>
      </div>
      {outcome && (
        <p class={outcome.refused ? 'kam-fault' : 'kam-sub'} role={outcome.refused ? 'alert' : 'status'}>
          {outcome.text}{' '}
          {outcome.undo && (
            <button
              type="button"
              class="kam-link"
              disabled={busy}
              onClick={() => void run(() => undo(outcome))}
            >
              {words.say(whatIfText.undo)}
            </button>
          )}
        </p>
      )}
    </>
  );
}
