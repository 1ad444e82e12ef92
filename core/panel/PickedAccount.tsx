import type { PickableAccount } from './AccountPicker.tsx';
import { ClassChip } from './ClassChip.tsx';
import { usePanel } from './panel-context.ts';
import { panelText } from './panel-text.ts';

export interface PickedAccountProps {
  readonly account: PickableAccount;
  onChoose(id: string): void;
}

/** One row of the list: name, industry, value, class; all of it is the button. */
export function PickedAccount({ account, onChoose }: PickedAccountProps) {
  const { words } = usePanel();
  const { id, name, industry, value, label, settled = true } = account;
  return (
    <li>
      <button type="button" class="kam-pick" onClick={() => onChoose(id)}>
        <span class="kam-pick-name">
          {name}
          {industry !== undefined && <span class="kam-sub">{industry}</span>}
        </span>
        {label !== undefined && <ClassChip label={label} settled={settled} />}
        <span class="kam-pick-value">
          {value === undefined ? (
            '—'
          ) : (
            <>
              <span aria-hidden="true">{words.score(value)}</span>
              <span class="kam-unseen">{words.say(panelText.valueOf, { score: words.score(value) })}</span>
            </>
          )}
        </span>
      </button>
    </li>
  );
}
