import { CLASSES, type CodedScheme } from '../../../../core/columns/what-if/reclass.ts';
import { schemesChanged } from '../../../../core/columns/what-if/standings.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { editorText } from '../../../../core/panel/playbook/editor-text.ts';
import type { LocalText } from '../../../../core/text/local-text.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import type { WhatIf } from '../../../book-flow/what-if/what-if.ts';
import { nameOf } from '../pictures/account-words.ts';
import { whatIfText } from './what-if-text.ts';

export interface ChangesProps {
  readonly session: BookSession;
  readonly tried: WhatIf;
}

const SHOWN = 3;

/** Who changes class, the most valuable first. */
export function Changes({ session, tried }: ChangesProps) {
  const { words } = usePanel();
  const [before, now] = [tried.before.value, tried.now.value];
  const { reclassed } = tried.change.value;
  const accounts = session.accounts.value;
  if (reclassed.length === 0) return null;
  const first = firstByRank(reclassed, before.ranks);
  const classOf = (scheme: CodedScheme, codes: Uint8Array, row: number) => {
    const texts: Readonly<Record<string, { readonly label: LocalText }>> =
      tried.model.value.classification.texts[scheme];
    const label = texts[CLASSES[scheme][codes[row] as number] ?? '']?.label;
    return words.say(label ?? whatIfText.noClass);
  };
  return (
    <>
      <ul class="book-changes" aria-label={words.say(whatIfText.changes)}>
        {first.map((row) => {
          const account = accounts[row];
          if (account === undefined) return null;
          return (
            <li key={account.stored.key}>
              <button
                type="button"
                class="kam-link"
                onClick={() => {
                  session.chosen.value = account.stored.key;
                }}
              >
                {nameOf(account, words)}
              </button>
              {schemesChanged(before, now, row).map((scheme) => (
                <span key={scheme} class="kam-sub book-change">
                  {words.say(whatIfText.change, {
                    scheme: words.say(editorText.schemes[scheme]),
                    from: classOf(scheme, before.classes[scheme], row),
                    to: classOf(scheme, now.classes[scheme], row),
                  })}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="kam-link"
        onClick={() => {
          session.picked.value = new Set(reclassed.flatMap((row) => accounts[row]?.stored.key ?? []));
        }}
      >
        {words.say(whatIfText.showAll, { count: words.count(reclassed.length) })}
      </button>
    </>
  );
}

/** The few highest of many, without sorting them all in every frame. */
function firstByRank(rows: readonly number[], ranks: Uint32Array): readonly number[] {
  const first: number[] = [];
  const order = (row: number) => ranks[row] || Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const last = first.at(-1);
    if (first.length === SHOWN && last !== undefined && order(row) >= order(last)) continue;
    const at = first.findIndex((other) => order(other) > order(row));
    first.splice(at < 0 ? first.length : at, 0, row);
    if (first.length > SHOWN) first.pop();
  }
  return first;
}
