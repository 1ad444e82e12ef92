import { sameText } from '../../../core/account/same-text.ts';
import type { BookAccount } from '../book-account.ts';

/** How one rival does at one account; `thin` where too little is rated to rank both. */
export interface RivalMatch {
  readonly row: BookAccount;
  /** As this account writes it. */
  readonly name: string;
  /** Its place among the providers of the account; 0 is us. */
  readonly provider: number;
  readonly outcome: 'theirs' | 'level' | 'ours' | 'thin';
  /** Our total less theirs, where both are ranked. */
  readonly margin: number | undefined;
}

/** Every rival that an account rates, once; of two spellings of one name the first counts. */
export function matchesOf(row: BookAccount): readonly RivalMatch[] {
  const { competition } = row.assessment;
  const us = competition?.providers[0];
  if (competition === undefined || us === undefined) return [];
  const seen = new Set<string>();
  return competition.providers.flatMap((rival, provider): readonly RivalMatch[] => {
    const key = sameText(rival.name);
    if (rival.us || rival.total === undefined || seen.has(key)) return [];
    seen.add(key);
    const match = { row, name: rival.name, provider };
    if (us.rank === undefined || rival.rank === undefined || us.total === undefined)
      return [{ ...match, outcome: 'thin', margin: undefined }];
    const outcome = us.rank < rival.rank ? 'ours' : us.rank > rival.rank ? 'theirs' : 'level';
    return [{ ...match, outcome, margin: us.total - rival.total }];
  });
}
