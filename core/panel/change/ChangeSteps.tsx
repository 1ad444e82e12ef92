import type { AccountChange } from '../../assessment/account-change.ts';
import type { ChangeStep } from '../../assessment/why-changed.ts';
import { usePanel } from '../panel-context.ts';
import type { Words } from '../words.ts';
import { causeName, signed, stepValues, UNSEEN } from './change-words.ts';
import { whatChangedText } from './what-changed-text.ts';

export interface ChangeStepsProps {
  readonly change: AccountChange;
  /** ISO day compared with. */
  readonly since: string;
}

/** The change of the value as a sum: what changed, from what to what, and the points that it brought. */
export function ChangeSteps({ change: { from, to, steps = [], method }, since }: ChangeStepsProps) {
  const { words } = usePanel();
  const counting = steps.filter(moves);
  const newMethod = Math.abs(method) >= UNSEEN;
  if (counting.length === 0 && !newMethod) return null;
  const score = (value: number | undefined) =>
    value === undefined ? words.say(whatChangedText.unknown) : words.tenths(value);
  const total =
    from.value === undefined
      ? words.say(whatChangedText.first)
      : to.value === undefined
        ? words.say(whatChangedText.noneLeft)
        : signed(to.value - from.value, words);
  return (
    <table class="kam-table" data-change>
      <caption class="kam-unseen">{words.say(whatChangedText.caption, { day: words.date(since) })}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say(whatChangedText.cause)}</th>
          <th scope="col">{words.say(whatChangedText.points)}</th>
        </tr>
      </thead>
      <tbody>
        {newMethod && (
          <tr data-cause="method" data-part={method}>
            <th scope="row">
              {causeName('method', words)}
              <span class="kam-sub">{words.say(whatChangedText.methodNote)}</span>
            </th>
            <td>{signed(method, words)}</td>
          </tr>
        )}
        {counting.map((step) => (
          <tr key={step.cause} data-cause={step.cause} data-part={step.part}>
            <th scope="row">
              {causeName(step.cause, words)}
              <span class="kam-sub">{stepValues(step, words)}</span>
            </th>
            <td>{step.part === undefined ? '—' : signed(step.part, words)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            {words.say(whatChangedText.total, { from: score(from.value), to: score(to.value) })}
          </th>
          <td>{total}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Whether a step belongs into the sum: it moved the value, or stands where no value was known on one side. */
export function moves({ part }: ChangeStep): boolean {
  return part === undefined || part !== 0;
}

/** The other steps in one line. */
export function idleSteps(steps: readonly ChangeStep[], words: Words): string | undefined {
  const idle = steps.filter((step) => !moves(step));
  if (idle.length === 0) return undefined;
  const told = idle.map((step) => {
    const values = stepValues(step, words);
    const name = causeName(step.cause, words);
    return values === undefined ? name : words.pair(name, values);
  });
  return words.say(whatChangedText.noEffect, { causes: told.join(words.language === 'zh-CN' ? '；' : '; ') });
}
