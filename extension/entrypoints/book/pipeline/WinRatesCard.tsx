import { OwnWinRates } from '../../../../core/panel/OwnWinRates.tsx';
import type { OwnWinRate } from '../../../../core/pipeline/own-win-rates.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';

export interface WinRatesCardProps {
  readonly rates: readonly OwnWinRate[];
  readonly rungs: Playbook['pipeline']['rungs'];
}

/** What one's own closed deals say of the ladder; nothing while they are too few. */
export function WinRatesCard({ rates, rungs }: WinRatesCardProps) {
  const counting = rates.filter(({ rate }) => rate !== undefined);
  if (counting.length === 0) return null;
  return (
    <section class="kam-card">
      <OwnWinRates rates={counting} rungs={rungs} />
    </section>
  );
}
