import { classHint } from './class-hint.ts';
import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import { namesPart } from './names-part.ts';
import { radioOf } from './radio-of.ts';
import type { Seen, Unit } from './seen.ts';

const COLON = /[:：]\s*[*＊]?$/;
const HEADING = /^H[1-6]$/;

export interface AsLabel {
  readonly label: string;
  readonly labelUnits: readonly number[];
  /** By tag, by class, by a class that often means something else, or by a colon. */
  readonly strength: 'tag' | 'class' | 'weak-class' | 'colon';
}

/** Whether an element, with all that is in it, is the label of something; by what sign. */
export function asLabel(seen: Seen, units: readonly Unit[]): AsLabel | undefined {
  const size = seen.end - seen.start;
  if (size < 1 || size > 2 || seen.place.listed) return undefined;
  const first = units[seen.start];
  const last = units[seen.end - 1];
  if (first === undefined || last === undefined || first.control || last.control) return undefined;
  const label = cleanLabel(size === 1 ? first.text : first.text + last.gap + last.text);
  if (!labelLike(label)) return undefined;
  const labelUnits = size === 1 ? [first.index] : [first.index, last.index];
  const colon = (last.colon && last.holder !== seen.parent) || COLON.test(last.text);
  let weak = false;
  for (let at: Seen | undefined = seen; at; at = only(at)) {
    if (at.tag === 'A') return undefined; // a label is no link; names in lists are
    // The label of a choice is a value.
    if (at.tag === 'LABEL') return radioOf(at.element) ? undefined : { label, labelUnits, strength: 'tag' };
    if (at.tag === 'LEGEND' && at.parent?.element.querySelector('input[type="radio"]'))
      return { label, labelUnits, strength: 'tag' };
    if (HEADING.test(at.tag) || namesPart(at.names)) return undefined;
    const hint = classHint(at.names);
    if (hint === 'label') return { label, labelUnits, strength: 'class' };
    if (hint === 'weak-label') weak = true;
  }
  if (colon) return { label, labelUnits, strength: 'colon' };
  return weak && size === 1 ? { label, labelUnits, strength: 'weak-class' } : undefined;
}

function only(seen: Seen): Seen | undefined {
  const first = seen.kids.findIndex(isFilled);
  return first === seen.kids.findLastIndex(isFilled) ? seen.kids[first] : undefined;
}

const isFilled = ({ start, end }: Seen) => end > start;
