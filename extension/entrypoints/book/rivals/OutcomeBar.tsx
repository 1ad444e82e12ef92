import type { RivalStanding } from '../../../book-flow/rivals/standing-of.ts';

const ORDER = ['ours', 'level', 'theirs', 'thin'] as const;

/** Who leads at how many accounts, as one bar; the figures stand beside it. */
export function OutcomeBar({ outcomes }: Pick<RivalStanding, 'outcomes'>) {
  return (
    <span class="book-outcomes" aria-hidden="true">
      {ORDER.filter((outcome) => outcomes[outcome].length > 0).map((outcome) => (
        <span
          key={outcome}
          class={`book-outcome-${outcome}`}
          style={{ flexGrow: outcomes[outcome].length }}
        />
      ))}
    </span>
  );
}
