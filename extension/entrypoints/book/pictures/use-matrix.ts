import { useMemo, useState } from 'preact/hooks';
import { axesOf, MATRIX_CUTS, NO_CLASS } from '../../../../core/columns/what-if/reclass.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import type { WhatIf } from '../../../book-flow/what-if/what-if.ts';
import { accountText } from './account-words.ts';
import type { MatrixDrawing } from './matrix-drawing.ts';
import { matrixFacts } from './matrix-facts.ts';
import { matrixWords } from './matrix-words.ts';
import { picturesText } from './pictures-text.ts';
import { byRank, nextPoint } from './point-keys.ts';

/** A matrix of the book as it stands just now, and what pointer and keys do in it. */
export function useMatrix(session: BookSession, tried: WhatIf) {
  const { words, announce } = usePanel();
  const [pointed, setPointed] = useState<number>();
  const accounts = session.accounts.value;
  const scheme = tried.scheme.value;
  const { classes, scores, cuts, ranks } = tried.now.value;
  const picked = session.picked.value;
  const chosen = session.chosen.value;
  const mask = useMemo(
    () => picked && Uint8Array.from(accounts, ({ stored }) => (picked.has(stored.key) ? 1 : 0)),
    [picked, accounts],
  );
  const named = matrixWords(scheme, tried.model.value, words);
  const at = MATRIX_CUTS[scheme];
  const row = chosen === undefined ? -1 : accounts.findIndex(({ stored }) => stored.key === chosen);
  const drawing: MatrixDrawing = {
    ...axesOf(scheme, tried.columns.value, scores),
    codes: classes[scheme],
    settled: classes.settled[scheme],
    cuts: { x: cuts[at.x], y: cuts[at.y] },
    picked: mask,
    chosen: row < 0 ? undefined : row,
    pointed: pointed !== undefined && pointed < accounts.length ? pointed : undefined,
  };
  const facts = matrixFacts(
    drawing.codes,
    drawing.settled,
    tried.columns.value.prospect,
    scheme === 'position',
  );
  const tell = (of: number) => {
    const account = accounts[of];
    return account && accountText(account, of, drawing, named, tried.now.value, tried.before.value, words);
  };
  const pick = (rows: readonly number[]) => {
    session.picked.value =
      rows.length === 0 ? undefined : new Set(rows.flatMap((one) => accounts[one]?.stored.key ?? []));
    announce(
      rows.length === 0
        ? words.say(picturesText.clearedSaid)
        : words.say(picturesText.pickedSaid, { count: words.count(rows.length) }),
    );
  };
  const choose = (one: number) => {
    session.chosen.value = accounts[one]?.stored.key;
  };
  const toggle = (one: number) => {
    const key = accounts[one]?.stored.key;
    if (key === undefined) return;
    const next = new Set(picked);
    if (!next.delete(key)) next.add(key);
    pick(accounts.flatMap(({ stored }, other) => (next.has(stored.key) ? other : [])));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && drawing.pointed !== undefined) choose(drawing.pointed);
    else if (event.key === ' ' && drawing.pointed !== undefined) toggle(drawing.pointed);
    else if (event.key === 'Escape' && (picked !== undefined || drawing.pointed !== undefined)) {
      setPointed(undefined);
      if (picked !== undefined) pick([]);
    } else {
      const order = byRank(ranks, drawing.codes);
      const place = drawing.pointed === undefined ? -1 : order.indexOf(drawing.pointed);
      const next = nextPoint(event.key, place < 0 ? undefined : place, order.length);
      const found = next === undefined ? undefined : order[next];
      if (found === undefined) return;
      setPointed(found);
      announce(tell(found) ?? '');
    }
    event.preventDefault();
  };
  return {
    /** The account that is looked at, where the matrix cannot show it. */
    absent: row >= 0 && drawing.codes[row] === NO_CLASS ? accounts[row] : undefined,
    drawing,
    named,
    facts,
    said: pointed === undefined ? undefined : tell(pointed),
    setPointed,
    pick,
    choose,
    onKey,
  };
}
