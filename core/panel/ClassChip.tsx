import type { LocalText } from '../text/local-text.ts';
import { usePanel } from './panel-context.ts';

export interface ClassChipProps {
  readonly label: LocalText;
  /** False while what is missing could still make it another class: dashed, with a question mark. */
  readonly settled: boolean;
}

export function ClassChip({ label, settled }: ClassChipProps) {
  const { words } = usePanel();
  return settled ? (
    <span class="kam-chip">{words.say(label)}</span>
  ) : (
    <span class="kam-chip kam-chip-open">{words.say(label)}?</span>
  );
}
