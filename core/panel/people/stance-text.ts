import type { LocalText } from '../../text/local-text.ts';
import { panelText } from '../panel-text.ts';

/** How a person stands to us, in words. */
export function stanceText(stance: number | undefined): LocalText {
  if (stance === undefined) return panelText.stance.unknown;
  if (stance < 0) return panelText.stance.against;
  return stance > 0 ? panelText.stance.forUs : panelText.stance.neutral;
}
