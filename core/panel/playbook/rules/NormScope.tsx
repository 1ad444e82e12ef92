import type { Norm } from '../../../care/norm-due.ts';
import type { Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import { Opener } from '../../Opener.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { policyText } from '../policy-text.ts';
import { LocalTextField } from '../texts/LocalTextField.tsx';

const TIERS = ['VIP', 'target', 'mass'] as const;

export interface NormScopeProps {
  readonly norm: Norm;
  readonly tierTexts: Playbook['classification']['texts']['tier'];
  /** The path starts at the norm. */
  onValue(path: PlaybookPath, value: unknown): void;
}

/** Who has to act by a norm, and for accounts of which tiers. */
export function NormScope({ norm: { label, who, tiers }, tierTexts, onValue }: NormScopeProps) {
  const { words } = usePanel();
  const what = words.say(label);
  const actor = words.say(policyText.who);
  const kept: readonly string[] = tiers ?? TIERS;
  const named = TIERS.filter((tier) => kept.includes(tier)).map((tier) => words.say(tierTexts[tier].label));
  const beside = [who && words.say(who), tiers && words.list(named)].filter(Boolean).join(' · ');
  const setTier = (tier: string, on: boolean) => {
    const next = TIERS.filter((one) => (one === tier ? on : kept.includes(one)));
    // All of them is no limit, and holds where the tier is not known too.
    onValue(['tiers'], next.length === TIERS.length ? undefined : next);
  };
  return (
    <Opener label={words.say(policyText.scope)} of={what} beside={beside}>
      {who === undefined ? (
        <button
          type="button"
          class="kam-link"
          aria-label={words.say(editorText.of, { what, part: words.say(policyText.nameWho) })}
          onClick={() => onValue(['who'], policyText.accountManager)}
        >
          {words.say(policyText.nameWho)}
        </button>
      ) : (
        <>
          <LocalTextField
            part={actor}
            of={what}
            value={who}
            onValue={(language, text) => onValue(['who', language], text)}
          />
          <button
            type="button"
            class="kam-link"
            aria-label={words.say(editorText.of, { what, part: words.say(policyText.dropWho) })}
            onClick={() => onValue(['who'], undefined)}
          >
            {words.say(policyText.dropWho)}
          </button>
        </>
      )}
      <fieldset
        class="kam-note-steps"
        aria-label={words.say(editorText.of, { what, part: words.say(policyText.normTiers) })}
      >
        <legend class="kam-sub">{words.say(policyText.normTiers)}</legend>
        {TIERS.map((tier) => {
          const on = kept.includes(tier);
          return (
            <label key={tier} class="kam-check">
              <input
                type="checkbox"
                checked={on}
                // For no tier at all it would be no norm.
                disabled={on && named.length === 1}
                onChange={({ currentTarget }) => setTier(tier, currentTarget.checked)}
              />{' '}
              {words.say(tierTexts[tier].label)}
            </label>
          );
        })}
      </fieldset>
    </Opener>
  );
}
