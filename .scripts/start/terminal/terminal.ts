import type { Language } from '../../../core/text/local-text.ts';
import type { Paint } from './paint.ts';

/** Where and in which language something is printed. */
export interface Terminal {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}
