import { useMemo } from 'preact/hooks';
import type { Account } from '../../../account/account.ts';
import { type Calibration, calibrate } from '../../../assessment/calibrate.ts';
import type { Playbook, Scale } from '../../../playbook/schema.ts';
import { withValue } from '../../../playbook/with-value.ts';
import { Fold } from '../../Fold.tsx';
import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';

export interface CalibrateFoldProps {
  readonly playbook: Playbook;
  readonly accounts: readonly Account[];
  onTake(playbook: Playbook): void;
}

/** Money scales fitted to the accounts at hand. */
export function CalibrateFold(props: CalibrateFoldProps) {
  const { words } = usePanel();
  return (
    <Fold
      title={words.say(policyText.calibrate)}
      summary={words.say(policyText.calibrateSummary, { count: words.count(props.accounts.length) })}
      lazy
    >
      <Scales {...props} />
    </Fold>
  );
}

/** Old and new ends of each scale, to take one by one or all at once. */
function Scales({ playbook, accounts, onTake }: CalibrateFoldProps) {
  const { words, announce } = usePanel();
  const found = useMemo(() => calibrate(playbook, accounts), [playbook, accounts]);
  const open = found.filter((one) => one.after !== undefined && !alike(one));
  const take = (taken: readonly Calibration[]) => {
    onTake(taken.reduce((own, { path, after }) => withValue(own, path, after), playbook));
    announce(words.say(policyText.taken));
  };
  return (
    <>
      <p class="kam-why">{words.say(policyText.calibrateNote)}</p>
      <ul class="kam-plain">
        {found.map((one) => (
          <li key={one.scale} class="kam-row kam-between" data-scale={one.scale}>
            <span>
              <b>{words.say(policyText.scales[one.scale])}</b>
              <span class="kam-sub kam-block">{ends(one.before)}</span>
              {one.after !== undefined && <span class="kam-block">→ {ends(one.after)}</span>}
              <span class="kam-sub kam-block">{reasonOf(one)}</span>
            </span>
            {open.includes(one) && (
              <button
                type="button"
                aria-label={words.say(policyText.takeOf, { what: words.say(policyText.scales[one.scale]) })}
                onClick={() => take([one])}
              >
                {words.say(policyText.takeThis)}
              </button>
            )}
          </li>
        ))}
      </ul>
      {open.length > 1 && (
        <div class="kam-buttons">
          <button type="button" onClick={() => take(open)}>
            {words.say(policyText.takeAll)}
          </button>
        </div>
      )}
    </>
  );

  function ends(scale: Scale): string {
    if (scale.kind === 'steps') return words.say(policyText.none);
    return words.say(policyText.ends, { worst: words.money(scale.worst), best: words.money(scale.best) });
  }

  function reasonOf(one: Calibration): string {
    const { kept, values, estimated } = one;
    const counts = { count: words.count(values), estimated: words.count(estimated) };
    if (kept === 'too few') return words.say(policyText.tooFew, counts);
    if (kept === 'no spread') return words.say(policyText.noSpread);
    const from = words.say(estimated > 0 ? policyText.fromEstimates : policyText.fromValues, counts);
    return alike(one) ? `${from} · ${words.say(policyText.asIs)}` : from;
  }
}

function alike({ before, after }: Calibration): boolean {
  return (
    before.kind !== 'steps' &&
    after !== undefined &&
    after.kind !== 'steps' &&
    before.worst === after.worst &&
    before.best === after.best
  );
}
