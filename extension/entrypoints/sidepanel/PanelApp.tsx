import type { ReadonlySignal, Signal } from '@preact/signals';
import { useSignalEffect } from '@preact/signals';
import { useState } from 'preact/hooks';
import { LanguageSwitch } from '../../../core/panel/LanguageSwitch.tsx';
import { NoAccount } from '../../../core/panel/NoAccount.tsx';
import { PanelFrame } from '../../../core/panel/PanelFrame.tsx';
import { panelText } from '../../../core/panel/panel-text.ts';
import { TypeAccount } from '../../../core/panel/TypeAccount.tsx';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { bookText } from '../../book-flow/book-text.ts';
import { crmNotice } from '../../panel-flow/crm-notice.ts';
import { flowText } from '../../panel-flow/flow-text.ts';
import type { Keeper } from '../../panel-flow/keeper.ts';
import type { Neighbours } from '../../panel-flow/neighbours.ts';
import type { PanelSession } from '../../panel-flow/panel-session.ts';
import type { TeachingSession } from '../../panel-flow/teaching/teaching-session.ts';
import { teachingText } from '../../panel-flow/teaching/teaching-text.ts';
import type { KeptPlaybook } from '../../storage/playbook-in-use.ts';
import { chooseLanguage, onLanguageChosen } from '../../storage/settings.ts';
import { AlwaysHere } from './AlwaysHere.tsx';
import { KeptAccounts } from './KeptAccounts.tsx';
import { openBook } from './open-book.ts';
import { SamplePicker } from './SamplePicker.tsx';
import { Settings } from './Settings.tsx';
import { SubjectPanel } from './SubjectPanel.tsx';
import { TeachButtons } from './teaching/TeachButtons.tsx';
import { TeachingCard } from './teaching/TeachingCard.tsx';

export interface PanelAppProps {
  readonly session: PanelSession;
  readonly keeper: Keeper;
  readonly teaching: TeachingSession;
  readonly neighbours: Neighbours;
  /** Why nothing can be kept just now, if so. */
  readonly trouble: ReadonlySignal<string | undefined>;
  readonly language: Signal<Language>;
  readonly kept: ReadonlySignal<KeptPlaybook>;
  /** Reads the page in front once more. */
  again(): void;
}

export function PanelApp({
  session,
  keeper,
  teaching,
  neighbours,
  trouble,
  language: chosen,
  kept,
  again,
}: PanelAppProps) {
  const [settings, setSettings] = useState(false);
  const language = chosen.value;
  const screen = session.screen.value;
  useSignalEffect(() => {
    document.documentElement.lang = chosen.value;
  });
  useOtherPanels(chosen);
  const choose = (next: Language) => {
    chosen.value = next;
    void chooseLanguage(next);
  };
  const switcher = <LanguageSwitch language={language} onChoose={choose} />;
  const { playbook } = kept.value;
  const common = { language, playbook };

  if (settings) {
    const subject = screen.kind === 'account' ? screen.subject : undefined;
    return (
      <Settings
        language={language}
        session={session}
        teaching={teaching}
        subject={subject}
        onBack={() => setSettings(false)}
      >
        {switcher}
      </Settings>
    );
  }
  switch (screen.kind) {
    case 'reading':
      return (
        <PanelFrame language={language}>
          <p class="sidepanel-wait" role="status">
            {say(flowText.reading, language)}
          </p>
        </PanelFrame>
      );
    case 'blank':
      // Nothing else matters until it is said what was pointed at.
      if (teaching.step.value.kind !== 'off')
        return (
          <PanelFrame language={language}>
            <h1>{say(teachingText.teachPage, language)}</h1>
            <TeachingCard teaching={teaching} />
          </PanelFrame>
        );
      return (
        <NoAccount
          language={language}
          reason={[
            say(flowText.blank[screen.reason], language),
            screen.detail ?? '',
            crmNotice(screen.page?.crm, language) ?? '',
            screen.page?.taught?.some(({ by }) => by) ? say(teachingText.nameFirst, language) : '',
          ]
            .join(' ')
            .trim()}
          onType={session.startTyping}
          onSampleBook={() => session.startPicking('sample')}
          {...(screen.reason === 'no-account' || screen.reason === 'failed'
            ? { onReadAgain: again }
            : { tips: [] })}
        >
          {screen.page && (
            <>
              <TeachingCard teaching={teaching} />
              <TeachButtons teaching={teaching} />
            </>
          )}
          <KeptAccounts language={language} keeper={keeper} onOpen={() => session.startPicking('typed')} />
          <button type="button" onClick={() => void openBook()}>
            {say(bookText.open, language)}
          </button>
          <button type="button" class="kam-link" onClick={() => setSettings(true)}>
            {say(panelText.settings, language)}
          </button>
          {screen.page && <AlwaysHere page={screen.page} language={language} />}
          {switcher}
        </NoAccount>
      );
    case 'typing':
      return (
        <TypeAccount
          language={language}
          currency={playbook.currency}
          onSubmit={session.typeAccount}
          onBack={session.backToPage}
        />
      );
    case 'picking':
      return <SamplePicker {...common} list={screen.list} keeper={keeper} session={session} />;
    case 'account':
      return (
        <SubjectPanel
          key={screen.subject.stored.key}
          {...common}
          subject={screen.subject}
          session={session}
          keeper={keeper}
          teaching={teaching}
          neighbours={neighbours}
          trouble={trouble.value}
          onSettings={() => setSettings(true)}
        />
      );
  }
}

/** The language is one for all panels of this browser. */
function useOtherPanels(language: Signal<Language>): void {
  useState(() => onLanguageChosen((next) => (language.value = next)));
}
