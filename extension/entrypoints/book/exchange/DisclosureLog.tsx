import { useEffect, useState } from 'preact/hooks';
import type { Disclosed } from '../../../../core/exchange/release/disclosed.ts';
import { DisclosureList } from '../../../../core/panel/secrecy/DisclosureList.tsx';
import { disclosures } from '../../../storage/disclosures.ts';

export interface DisclosureLogProps {
  /** Another one is looked up anew. */
  readonly again: unknown;
}

/** What went out from here, as this browser keeps it. */
export function DisclosureLog({ again }: DisclosureLogProps) {
  const [all, setAll] = useState<readonly Disclosed[]>([]);
  useEffect(() => void disclosures().then(setAll), [again]);
  return <DisclosureList all={all} />;
}
