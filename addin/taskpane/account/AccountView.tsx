import type { Fault } from '../../core/account/fault.ts';
import type { FieldKey } from '../../core/account/field.ts';
import type { FieldReading } from '../../core/account/reading.ts';
import type { Assessment } from '../../core/assessment/assessment.ts';
import { AccountPanel } from '../../core/panel/AccountPanel.tsx';
import { PanelFrame } from '../../core/panel/PanelFrame.tsx';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { paneText } from './pane-text.ts';

/** The account of the selected row, ready to be shown. */
export interface ShownAccount {
  /** Sheet and row: two accounts of one name stay two. */
  readonly record: string;
  readonly sheet: string;
  readonly row: number;
  readonly blank: boolean;
  readonly assessment: Assessment;
  readonly readings: readonly FieldReading[];
  readonly notices: readonly string[];
  readonly hidden: readonly string[];
}

export interface AccountViewProps {
  readonly language: Language;
  readonly playbook: Playbook;
  readonly shown: ShownAccount | undefined;
  onEdit(field: FieldKey, text: string): Fault | undefined;
  onHide(action: string): void;
}

/** The account of the selected row, beside the sheet. */
export function AccountView({ language, playbook, shown, onEdit, onHide }: AccountViewProps) {
  if (shown === undefined || shown.blank) {
    return (
      <PanelFrame language={language}>
        <p class="kam-sub">{say(shown === undefined ? paneText.noRow : paneText.blankRow, language)}</p>
      </PanelFrame>
    );
  }
  return (
    <AccountPanel
      language={language}
      playbook={playbook}
      assessment={shown.assessment}
      readings={shown.readings}
      record={shown.record}
      subtitle={say(paneText.subtitle, language, { sheet: shown.sheet, row: shown.row })}
      hiddenActions={shown.hidden}
      notices={shown.notices}
      onEdit={onEdit}
      onActionDone={(action) => onHide(action.id)}
      onActionSnooze={(action) => onHide(action.id)}
      onActionDismiss={(action) => onHide(action.id)}
    />
  );
}
