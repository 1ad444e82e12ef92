import { SECRECIES, type Secrecy } from '../../account/care-record.ts';
import { usePanel } from '../panel-context.ts';
import { secrecyText } from './secrecy-text.ts';

export interface LevelSelectProps {
  readonly label: string;
  readonly level: Secrecy;
  onLevel(level: Secrecy): void;
}

/** One of the levels. */
export function LevelSelect({ label, level, onLevel }: LevelSelectProps) {
  const { words } = usePanel();
  return (
    <select
      class="kam-input"
      aria-label={label}
      value={level}
      onChange={({ currentTarget: { value } }) => {
        const next = SECRECIES.find((one) => one === value);
        if (next !== undefined) onLevel(next);
      }}
    >
      {SECRECIES.map((one) => (
        <option key={one} value={one}>
          {words.say(secrecyText.levels[one])}
        </option>
      ))}
    </select>
  );
}
