import type { ComponentChildren } from 'preact';
import { PanelFrame } from '../../../core/panel/PanelFrame.tsx';
import { say } from '../../../core/text/say.ts';
import { bookText } from '../../book-flow/book-text.ts';
import type { BookAppProps } from './BookApp.tsx';
import { VIEWS, type View } from './use-view.ts';

export interface BookFrameProps extends BookAppProps {
  readonly view: View;
  readonly children: ComponentChildren;
  onView(view: View): void;
}

/** What stands around every view: the name, the way between the views, and what must be known of the whole book. */
export function BookFrame({
  session,
  kept,
  trouble,
  language: chosen,
  view,
  children,
  onView,
}: BookFrameProps) {
  const language = chosen.value;
  const { progress, source } = session;
  const { faults } = kept.value;
  return (
    <PanelFrame language={language} currency={session.playbook.value.currency} today={session.today()}>
      <header class="book-head">
        <h1>{say(source.value === 'own' ? bookText.title : bookText.sample, language)}</h1>
        <nav class="book-views" aria-label={say(bookText.views, language)}>
          {VIEWS.map((name) => (
            <a
              key={name}
              href={`#${name}`}
              aria-current={view === name ? 'page' : undefined}
              onClick={() => onView(name)}
            >
              {say(bookText[name], language)}
            </a>
          ))}
        </nav>
      </header>
      {faults && (
        <p class="kam-fault" role="alert">
          {say(bookText.refusedModel, language, {
            faults: faults.map(({ path, message }) => `${path}: ${message}`).join('; '),
          })}
        </p>
      )}
      {trouble.value !== undefined && (
        <p class="kam-fault" role="alert">
          {trouble.value}
        </p>
      )}
      {source.value === 'sample' && (
        <p class="kam-row kam-between kam-sub">
          {say(bookText.sampleNote, language)}
          <button type="button" class="kam-link" onClick={() => session.show('own')}>
            {say(bookText.backToOwn, language)}
          </button>
        </p>
      )}
      {progress.value !== undefined && (
        <p class="kam-sub" role="status">
          {say(bookText.wait, language, { share: `${Math.round(progress.value * 100)} %` })}
        </p>
      )}
      {children}
    </PanelFrame>
  );
}
