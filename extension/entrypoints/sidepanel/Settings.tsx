import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PanelFrame } from '../../../core/panel/PanelFrame.tsx';
import { panelText } from '../../../core/panel/panel-text.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { bookText } from '../../book-flow/book-text.ts';
import { flowText } from '../../panel-flow/flow-text.ts';
import type { PanelSession } from '../../panel-flow/panel-session.ts';
import type { Subject } from '../../panel-flow/screen.ts';
import type { TeachingSession } from '../../panel-flow/teaching/teaching-session.ts';
import { AllowedSites } from './AllowedSites.tsx';
import { openBook } from './open-book.ts';
import { RemindersCard } from './RemindersCard.tsx';
import { TaughtRules } from './teaching/TaughtRules.tsx';

export interface SettingsProps {
  readonly language: Language;
  readonly session: PanelSession;
  readonly teaching: TeachingSession;
  readonly subject: Subject | undefined;
  /** The language switch. */
  readonly children: ComponentChildren;
  onBack(): void;
}

/** Language, the sites that are read without a click, and what this browser keeps. */
export function Settings({ language, session, teaching, subject, children, onBack }: SettingsProps) {
  const [sure, setSure] = useState(false);
  const forget = () => {
    void session.forget();
    onBack();
  };
  return (
    <PanelFrame language={language}>
      <header class="kam-row kam-between kam-top">
        <h1 tabIndex={-1}>{say(panelText.settings, language)}</h1>
        <button type="button" class="kam-link" onClick={onBack}>
          {say(panelText.back, language)}
        </button>
      </header>
      <section class="kam-card" aria-label={say(panelText.language, language)}>
        <h2>{say(panelText.language, language)}</h2>
        {children}
      </section>
      <section class="kam-card sidepanel-kept" aria-label={say(bookText.title, language)}>
        <h2>{say(bookText.title, language)}</h2>
        <p>{say(bookText.what, language)}</p>
        <div class="kam-buttons">
          <button type="button" onClick={() => void openBook()}>
            {say(bookText.open, language)}
          </button>
          <button type="button" onClick={() => void openBook('model')}>
            {say(bookText.model, language)}
          </button>
        </div>
      </section>
      <AllowedSites language={language} />
      <TaughtRules teaching={teaching} />
      <RemindersCard language={language} />
      <section class="kam-card sidepanel-kept" aria-label={say(flowText.kept, language)}>
        <h2>{say(flowText.kept, language)}</h2>
        <p>{say(flowText.here, language)}</p>
        {subject && !sure && (
          <button type="button" onClick={() => setSure(true)}>
            {say(flowText.forget, language)}
          </button>
        )}
        {subject && sure && (
          <>
            <p role="alert">{say(flowText.forgetSure, language, { name: subject.stored.name })}</p>
            <div class="kam-buttons">
              <button type="button" onClick={forget}>
                {say(flowText.forgetYes, language)}
              </button>
              <button type="button" class="kam-link" onClick={() => setSure(false)}>
                {say(flowText.cancel, language)}
              </button>
            </div>
          </>
        )}
      </section>
    </PanelFrame>
  );
}
