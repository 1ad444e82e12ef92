import { useId } from 'preact/hooks';
import { usePanel } from '../../panel-context.ts';
import { policyText } from '../policy-text.ts';

/** Saaty's odd grades; the even ones between them are finer than people judge. */
const GRADES = [1, 3, 5, 7, 9] as const;

export interface JudgementFieldProps {
  readonly first: string;
  readonly second: string;
  /** How many times as much the first counts; below 1 where the second counts more. */
  readonly value: number;
  onValue(value: number): void;
}

/** One comparison of two parts, in words. */
export function JudgementField({ first, second, value, onValue }: JudgementFieldProps) {
  const { words } = usePanel();
  const id = useId();
  const sentence = (a: string, strength: number) =>
    words.say(policyText.judgements[strength] ?? policyText.judgements[0], { a });
  const stronger = GRADES.map((grade, at) => ({ text: sentence(first, at), value: grade as number }));
  const weaker = GRADES.slice(1).map((grade, at) => ({ text: sentence(second, at + 1), value: 1 / grade }));
  const options = [...stronger.reverse(), ...weaker];
  return (
    <div class="kam-number">
      <label class="kam-sub" for={id}>
        {words.say(policyText.against, { a: first, b: second })}
      </label>
      <select
        id={id}
        class="kam-input"
        value={String(options.findIndex((option) => option.value === value))}
        onChange={(event) => {
          const chosen = options[Number(event.currentTarget.value)];
          if (chosen !== undefined) onValue(chosen.value);
        }}
      >
        {options.map(({ text }, at) => (
          <option key={text} value={String(at)}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
