import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { flowText } from '../../panel-flow/flow-text.ts';
import type { Keeper } from '../../panel-flow/keeper.ts';

export interface KeptAccountsProps {
  readonly language: Language;
  readonly keeper: Keeper;
  onOpen(): void;
}

/** The way back to accounts that were typed before; nothing where there are none. */
export function KeptAccounts({ language, keeper, onOpen }: KeptAccountsProps) {
  const [count, setCount] = useState(0);
  useEffect(() => void keeper.list('typed').then((kept) => setCount(kept.length)), [keeper]);
  if (count === 0) return null;
  return (
    <button type="button" onClick={onOpen}>
      {say(flowText.typedBefore, language)} ({count})
    </button>
  );
}
