import type { ComponentChildren } from 'preact';
import type { Language } from '../text/local-text.ts';
import { say } from '../text/say.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { panelText } from './panel-text.ts';

export interface ErrorNoticeProps {
  readonly language: Language;
  /** What did not work, in a few words. */
  readonly title: string;
  /** What it means and what to do about it. */
  readonly text: string;
  /** For whoever mends it: codes, paths, faults, one a line. */
  readonly details?: readonly string[];
  readonly onRetry?: () => void;
  /** Other ways on. */
  readonly children?: ComponentChildren;
}

/** Something went wrong that the reader should know of, with the way on. */
export function ErrorNotice(props: ErrorNoticeProps) {
  const { language, title, text, details = [], onRetry, children } = props;
  return (
    <PanelFrame language={language}>
      <section class="kam-empty" role="alert">
        <h1>{title}</h1>
        <p>{text}</p>
        {onRetry && (
          <div class="kam-stack">
            <button type="button" class="kam-primary" onClick={onRetry}>
              {say(panelText.retry, language)}
            </button>
          </div>
        )}
        {children}
        {details.length > 0 && (
          <details class="kam-details">
            <summary>{say(panelText.details, language)}</summary>
            <ul>
              {details.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
    </PanelFrame>
  );
}
