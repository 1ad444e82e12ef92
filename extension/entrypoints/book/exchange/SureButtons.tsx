import { usePanel } from '../../../../core/panel/panel-context.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';

export interface SureButtonsProps {
  /** What is about to happen. */
  readonly question: string;
  readonly yes: string;
  onYes(): void;
  onNo(): void;
}

/** Asks once more before something goes for good. */
export function SureButtons({ question, yes, onYes, onNo }: SureButtonsProps) {
  const { words } = usePanel();
  return (
    <>
      <p role="alert">{question}</p>
      <div class="kam-buttons">
        <button type="button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="kam-link" onClick={onNo}>
          {words.say(exchangeText.cancel)}
        </button>
      </div>
    </>
  );
}
