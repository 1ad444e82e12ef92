import { useId, useState } from 'preact/hooks';
import { playbookDifference } from '../../../playbook/playbook-difference.ts';
import type { Playbook } from '../../../playbook/schema.ts';
import { TEMPLATES, templatePlaybook } from '../../../playbook/templates.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { ChangeList } from '../ChangeList.tsx';
import { policyText } from '../policy-text.ts';

export interface TemplatesFoldProps {
  readonly playbook: Playbook;
  onTake(playbook: Playbook): void;
}

/** Playbooks of trades to start from, each with what it would change before it is taken. */
export function TemplatesFold({ playbook, onTake }: TemplatesFoldProps) {
  const { words, announce } = usePanel();
  const [id, setId] = useState('');
  const select = useId();
  const template = TEMPLATES.find((one) => one.id === id);
  const whole = template && templatePlaybook(template, playbook);
  const changes = whole === undefined ? [] : playbookDifference(playbook, whole);
  return (
    <Fold title={words.say(policyText.templates)} summary={words.say(policyText.templatesSummary)}>
      <label class="kam-sub" for={select}>
        {words.say(policyText.template)}
      </label>
      <select id={select} class="kam-input" value={id} onChange={(event) => setId(event.currentTarget.value)}>
        <option value="">{words.say(policyText.choose)}</option>
        {TEMPLATES.map((one) => (
          <option key={one.id} value={one.id}>
            {words.say(one.label)}
          </option>
        ))}
      </select>
      {template && whole && (
        <div data-template={template.id}>
          <p class="kam-why">{words.say(template.note)}</p>
          {changes.length === 0 ? (
            <p class="kam-why">{words.say(policyText.alreadySo)}</p>
          ) : (
            <>
              <p class="kam-why">{words.say(policyText.wouldChange, { count: changes.length })}</p>
              <p class="kam-why">{words.say(policyText.keepsCurrency)}</p>
              <div class="kam-buttons">
                <button
                  type="button"
                  onClick={() => {
                    onTake(whole);
                    announce(words.say(policyText.taken));
                  }}
                >
                  {words.say(policyText.takeTemplate)}
                </button>
              </div>
              <ChangeList changes={changes} playbook={whole} />
            </>
          )}
        </div>
      )}
    </Fold>
  );
}
