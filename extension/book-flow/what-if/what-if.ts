import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { ratedAttractiveness } from '../../../core/assessment/attractiveness.ts';
import { strengthsOf } from '../../../core/assessment/strengths.ts';
import { bookColumns } from '../../../core/columns/what-if/book-columns.ts';
import type { MatrixScheme } from '../../../core/columns/what-if/reclass.ts';
import { changeOf, standingsOf } from '../../../core/columns/what-if/standings.ts';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { PlaybookPath } from '../../../core/playbook/with-value.ts';
import type { BookAccount } from '../book-account.ts';
import { type Trial, triedPlaybook, withTrial } from './trials.ts';

export type WhatIf = ReturnType<typeof whatIf>;

/** Moves of so many ranks are the noise of a long list. */
export const FAR = 5;

export interface WhatIfSettings {
  readonly accounts: ReadonlySignal<readonly BookAccount[]>;
  readonly playbook: ReadonlySignal<Playbook>;
}

/** The book under weights and cuts that are only tried: nothing is kept, and nothing else hears of them. */
export function whatIf({ accounts, playbook }: WhatIfSettings) {
  const trials = signal<readonly Trial[]>([]);
  /** The matrix that is looked at. */
  const scheme = signal<MatrixScheme>('value');
  const model = computed(() => triedPlaybook(playbook.value, trials.value));
  const changed = computed(() => model.value !== playbook.value);
  const columns = computed(() =>
    bookColumns(
      accounts.value.map(({ account, assessment }) => ({
        value: assessment.value,
        fields: account.fields,
        strengths: strengthsOf(account, assessment.competition),
        attractiveness: ratedAttractiveness(account, playbook.value),
      })),
    ),
  );
  const compute = computed(() => ({
    before: standingsOf(columns.value),
    now: standingsOf(columns.value),
  }));
  const before = computed(() => compute.value.before(playbook.value));
  const now = computed(() => (changed.value ? compute.value.now(model.value) : before.value));
  const change = computed(() => changeOf(before.value, now.value, FAR));

  return {
    trials: trials as ReadonlySignal<readonly Trial[]>,
    scheme,
    /** The playbook that is tried; the one in use where nothing is. */
    model,
    changed,
    columns,
    before,
    now,
    change,
    set: (path: PlaybookPath, value: number) => {
      trials.value = withTrial(trials.value, path, value);
    },
    reset: () => {
      trials.value = [];
    },
  };
}
