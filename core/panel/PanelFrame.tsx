import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../text/local-text.ts';
import { PanelContext } from './panel-context.ts';
import { wordsOf } from './words.ts';

export interface PanelFrameProps {
  readonly language: Language;
  /** ISO code of the book's currency. */
  readonly currency?: string;
  readonly today?: string | undefined;
  /** Whether it is part of a page that says itself which part is the main one. */
  readonly page?: boolean;
  readonly children: ComponentChildren;
}

/** The ground that every screen of the panel stands on: language, look, and a voice for changes. */
export function PanelFrame({ language, currency = 'CNY', today, page = false, children }: PanelFrameProps) {
  const [said, setSaid] = useState('');
  const setting = useMemo(
    () => ({ words: wordsOf(language, currency, today), today, announce: setSaid }),
    [language, currency, today],
  );
  const Ground = page ? 'div' : 'main';
  return (
    <PanelContext.Provider value={setting}>
      <Ground class="kam-panel" lang={language}>
        {children}
        <div class="kam-unseen" role="status" aria-live="polite">
          {said}
        </div>
      </Ground>
    </PanelContext.Provider>
  );
}
