import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface PanelHeaderProps {
  readonly title: string;
  readonly subtitle: string;
  readonly onSettings?: (() => void) | undefined;
}

export function PanelHeader({ title, subtitle, onSettings }: PanelHeaderProps) {
  const { words } = usePanel();
  return (
    <header>
      <div class="kam-row kam-between kam-top">
        <h1 tabIndex={-1}>{title}</h1>
        {onSettings && (
          <button
            type="button"
            class="kam-link kam-icon"
            aria-label={words.say(panelText.settings)}
            onClick={onSettings}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6" />
              <circle cx="10" cy="4.5" r="2" />
              <circle cx="6" cy="11.5" r="2" />
            </svg>
          </button>
        )}
      </div>
      {subtitle !== '' && <div class="kam-sub">{subtitle}</div>}
    </header>
  );
}
