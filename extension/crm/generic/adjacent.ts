import { type AsLabel, asLabel } from './as-label.ts';
import { classHint } from './class-hint.ts';
import { fieldText } from './field-text.ts';
import { isTrend } from './is-trend.ts';
import type { Candidate, Seen, Walked } from './seen.ts';
import { span } from './span.ts';

const LONGEST_VALUE = 10;
const HEADINGS = /^H[1-6]$/;
const AMOUNT = /^[\s\p{Sc}+\-(]*\d/u;
const SURE = { tag: 0.86, class: 0.8, 'weak-class': 0.6, colon: 0.72 } as const;

/** Label block and value block side by side, where tag, class or colon says which is the label. */
export function adjacent({ units, all, parents }: Walked): Candidate[] {
  /** By the order of the elements; null for what is no label. */
  const labels = new Array<AsLabel | null | undefined>(all.length);
  const counts = new Map<Seen, number>();
  const found: Candidate[] = [];
  for (const seen of parents) {
    if (seen.place.listed || seen.tag === 'TR' || seen.tag === 'DL') continue;
    const named = seen.kids.filter(isLabel);
    named.forEach((kid, n) => {
      const as = label(kid);
      if (as === undefined) return;
      const pair = compares(seen, kid)
        ? before(seen, kid, as)
        : (after(seen, kid, as, named[n + 1]) ?? (named.length === 1 ? before(seen, kid, as) : undefined));
      if (pair) found.push(pair);
    });
  }
  return found;

  /** A figure, its label, and how it moved. */
  function compares(parent: Seen, kid: Seen): boolean {
    if (kid.end === parent.end || kid.start === parent.start) return false;
    if (!AMOUNT.test(units[parent.start]?.text ?? '')) return false;
    return span(kid.end, parent.end).every((index) => isTrend(units[index]?.text ?? ''));
  }

  function isLabel(seen: Seen): boolean {
    return label(seen) !== undefined;
  }

  function label(seen: Seen): AsLabel | undefined {
    let known = labels[seen.order];
    if (known === undefined) {
      known = (HEADINGS.test(seen.tag) ? undefined : asLabel(seen, units)) ?? null;
      labels[seen.order] = known;
    }
    return known ?? undefined;
  }

  /** Labels inside an element: a block that has its own is no value. */
  function labelled(seen: Seen): number {
    const known = counts.get(seen);
    if (known !== undefined) return known;
    const own = label(seen);
    const count =
      own && own.strength !== 'weak-class' ? 1 : seen.kids.reduce((sum, kid) => sum + labelled(kid), 0);
    counts.set(seen, count);
    return count;
  }

  function after(parent: Seen, kid: Seen, as: AsLabel, next: Seen | undefined): Candidate | undefined {
    const stop = next?.start ?? parent.end;
    const place = parent.kids.indexOf(kid);
    const between = parent.kids.slice(place + 1, next ? parent.kids.indexOf(next) : undefined);
    const at = between.find(({ start, end }) => end > start) ?? between[0];
    const valueUnits = span(kid.end, stop);
    if (at === undefined && valueUnits.length === 0) return undefined;
    if (
      valueUnits.length > LONGEST_VALUE ||
      between.some((each) => labelled(each) > 0 || HEADINGS.test(each.tag) || each.tag === 'TABLE')
    )
      return undefined;
    const valued = at !== undefined && hintedValue(at);
    if (as.strength === 'weak-class' && !valued) return undefined;
    // An empty block after a label is an empty value only if something says that it is one.
    if (
      valueUnits.length === 0 &&
      !(valued || as.strength === 'tag' || as.strength === 'class' || as.strength === 'colon')
    )
      return undefined;
    if (valueUnits.length === 0 && !valued && isWrapped(parent, kid)) return undefined;
    return candidate(as, valueUnits, at ?? parent, SURE[as.strength] + (valued ? 0.05 : 0));
  }

  /** The label has its own wrapper, with buttons perhaps, and the value stands behind that. */
  function isWrapped(parent: Seen, kid: Seen): boolean {
    const behind = parent.parent?.kids.find((each) => each.order > parent.order && each.end > each.start);
    return parent.end === kid.end && behind !== undefined && labelled(behind) === 0;
  }

  /** The value above its label, as on tiles of figures. */
  function before(parent: Seen, kid: Seen, as: AsLabel): Candidate | undefined {
    const place = parent.kids.indexOf(kid);
    const first = parent.kids[0];
    if (
      as.strength === 'colon' ||
      place < 1 ||
      first === undefined ||
      !(compares(parent, kid) || parent.kids.slice(place + 1).every(({ start, end }) => end === start))
    )
      return undefined;
    const above = parent.kids.slice(0, place);
    const valueUnits = span(parent.start, kid.start);
    if (
      valueUnits.length === 0 ||
      valueUnits.length > 4 ||
      above.some((each) => labelled(each) > 0 || HEADINGS.test(each.tag))
    )
      return undefined;
    if (as.strength === 'weak-class' && !hintedValue(first)) return undefined;
    return candidate(as, valueUnits, first, 0.7);
  }

  function candidate(
    { label: text, labelUnits }: AsLabel,
    valueUnits: readonly number[],
    at: Seen,
    sure: number,
  ): Candidate {
    return {
      label: text,
      labelUnits,
      valueUnits,
      text: fieldText(units, valueUnits),
      at,
      by: 'adjacent',
      sure,
    };
  }
}

function hintedValue(seen: Seen): boolean {
  for (let at: Seen | undefined = seen; at; at = at.kids.length === 1 ? at.kids[0] : undefined)
    if (classHint(at.names) === 'value') return true;
  return false;
}
