import type { ComponentChildren } from 'preact';
import { PanelFrame } from '../../../core/panel/PanelFrame.tsx';
import { formatDate } from '../../../core/text/format.ts';
import { say } from '../../../core/text/say.ts';
import { bookText } from '../../book-flow/book-text.ts';
import { BookHeader } from './BookHeader.tsx';
import type { BookProps } from './book-props.ts';
import type { View } from './book-views.ts';

export interface BookFrameProps extends BookProps {
  readonly view: View;
  readonly children: ComponentChildren;
}

/** What stands around every view: the header, and what must be known of the whole book. */
export function BookFrame(props: BookFrameProps) {
  const { session, kept, trouble, language: chosen, children } = props;
  const language = chosen.value;
  const { own, progress, source } = session;
  const { faults } = kept.value;
  return (
    <PanelFrame language={language} currency={session.playbook.value.currency} today={session.today()} page>
      <BookHeader {...props} />
      <main class="book-main">
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
        {session.asOf.value !== undefined && (
          <p class="kam-row kam-between kam-wrap kam-sub">
            <span role="status">
              {say(bookText.asOfNote, language, { date: formatDate(session.asOf.value, language) })}
            </span>
            <button type="button" class="kam-link" onClick={() => (session.asOf.value = undefined)}>
              {say(bookText.backToToday, language)}
            </button>
          </p>
        )}
        {progress.value !== undefined && (
          <p class="kam-sub" role="status">
            {say(bookText.wait, language, { share: `${Math.round(progress.value * 100)} %` })}
          </p>
        )}
        {children}
        {source.value === 'own' && own.value > 0 && (
          <p class="kam-sub">
            <button type="button" class="kam-link" onClick={() => session.show('sample')}>
              {say(bookText.showSample, language)}
            </button>
          </p>
        )}
      </main>
    </PanelFrame>
  );
}
