import type { ComponentChildren } from 'preact';
import type { Language } from '../text/local-text.ts';
import { say } from '../text/say.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { panelText } from './panel-text.ts';

export interface NoAccountProps {
  readonly language: Language;
  /** Why there is none, in one or two sentences in the reader's language. */
  readonly reason: string;
  onType(): void;
  onSampleBook(): void;
  /** Reads the page once more; left out where there is no page. */
  readonly onReadAgain?: () => void;
  /** What would help, in the reader's language; three general tips by default. */
  readonly tips?: readonly string[];
  /** What only one face offers here. */
  readonly children?: ComponentChildren;
}

/** Stands where an account would: says why there is none and what can be done. */
export function NoAccount({
  language,
  reason,
  onType,
  onSampleBook,
  onReadAgain,
  tips,
  children,
}: NoAccountProps) {
  const title = say(panelText.noAccount, language);
  const shown = tips ?? panelText.tips.map((tip) => say(tip, language));
  return (
    <PanelFrame language={language}>
      <section class="kam-empty" aria-label={title}>
        <h1 tabIndex={-1}>{title}</h1>
        <p>{reason}</p>
        <div class="kam-stack">
          <button type="button" class="kam-primary" onClick={onType}>
            {say(panelText.typeOne, language)}
          </button>
          <button type="button" onClick={onSampleBook}>
            {say(panelText.sampleBook, language)}
          </button>
          {onReadAgain && (
            <button type="button" class="kam-link" onClick={onReadAgain}>
              {say(panelText.readAgain, language)}
            </button>
          )}
        </div>
        {shown.length > 0 && (
          <>
            <h2>{say(panelText.tipsTitle, language)}</h2>
            <ul class="kam-tips">
              {shown.map((tip) => (
                <li key={tip}>{tip}</li>
              ))}
            </ul>
          </>
        )}
        {children}
      </section>
    </PanelFrame>
  );
}
