import { useId } from 'preact/hooks';
import type { Contact } from '../../account/account.ts';
import type { NeedLayer } from '../../account/need-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { LineInput } from '../notes/LineInput.tsx';
import { usePanel } from '../panel-context.ts';
import { needsText } from './needs-text.ts';

export interface IcebergLayerProps {
  readonly layer: NeedLayer;
  readonly text: string | undefined;
  /** What the need is called. */
  readonly name: string;
  readonly policy: Playbook['needs']['layers'][NeedLayer];
  /** People at the account who could answer. */
  readonly answerers: readonly Contact[];
  readonly onText?: ((text: string) => void) | undefined;
}

/** One layer of a need; while it is not known it says whom to ask, and takes the answer. */
export function IcebergLayer({ layer, text, name, policy, answerers, onText }: IcebergLayerProps) {
  const { words } = usePanel();
  const id = useId();
  const label = words.say(policy.label);
  const people = words.say(policy.people);
  const ask =
    answerers.length === 0
      ? words.say(needsText.ask, { people })
      : words.say(needsText.askNamed, { people, names: words.list(answerers.map((one) => one.name)) });
  return (
    <li class={`kam-berg-layer kam-berg-${layer}`} data-known={text !== undefined}>
      <span class="kam-berg-ice" aria-hidden="true" />
      <span class="kam-berg-text">
        {text !== undefined ? (
          <>
            <span class="kam-sub kam-block">{label}</span>
            {text}
          </>
        ) : (
          <>
            <label class="kam-sub kam-block" for={id}>
              {label}
              <span class="kam-unseen"> {name}</span>
            </label>
            {onText ? (
              <LineInput
                id={id}
                kind="text"
                hint={words.say(policy.question)}
                value={undefined}
                onChange={(value) => value !== undefined && onText(String(value))}
              />
            ) : (
              <span id={id}>{words.say(policy.question)}</span>
            )}
            <span class="kam-sub kam-block">{ask}</span>
          </>
        )}
      </span>
    </li>
  );
}
