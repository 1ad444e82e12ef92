import type { LocalText } from '../../text/local-text.ts';
import { notesText } from '../notes/notes-text.ts';
import { peopleText } from './people-text.ts';

/** How a person stands to us, in the words in which it is noted; between two of them the nearer one. */
export function stanceText(stance: number | undefined): LocalText {
  const near = stance && Math.round(Math.min(2, Math.max(-2, stance)));
  // Minus zero is no key.
  return notesText.stances.find(([value]) => value === near)?.[1] ?? peopleText.stanceUnknown;
}
