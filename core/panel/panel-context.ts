import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Words, wordsOf } from './words.ts';

/** What every component of a screen shares. */
export interface PanelSetting {
  readonly words: Words;
  /** ISO day against which due dates are read. */
  readonly today: string | undefined;
  /** Says a change to people who do not see it. */
  announce(text: string): void;
}

export const PanelContext = createContext<PanelSetting>({
  words: wordsOf('en', 'CNY'),
  today: undefined,
  announce: () => {},
});

export function usePanel(): PanelSetting {
  return useContext(PanelContext);
}
