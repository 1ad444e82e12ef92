import { matchLabel } from '../../../core/account/match-label.ts';
import { fieldText } from './field-text.ts';
import { isTrend } from './is-trend.ts';
import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import { remembered } from './remembered.ts';
import type { Candidate, Seen, Walked } from './seen.ts';
import { signature } from './signature.ts';
import { span } from './span.ts';

const LEAST_KNOWN = 2;
const LONGEST_VALUE = 8;
const MOST_TILES = 12;
const BOLD = /^(B|STRONG|EM|DFN)$/;
const AMOUNT = /^[\s¥￥$€£+\-(]*\d/;
const OTHER_WAYS = /^(TR|DL)$/;
const NO_LABEL = /^(H[1-6]|TABLE)$/;
const NO_VALUE = /^(H[1-6]|TABLE|UL|OL)$/;

const fieldNamed = remembered((label) => matchLabel(label)?.field);

/** Whether so many different account fields are named that the texts around them name fields too. */
export function nameFields(labels: readonly string[]): boolean {
  const known = new Set(labels.map(fieldNamed).filter((field) => field !== undefined));
  return known.size >= LEAST_KNOWN;
}

interface Block {
  readonly label: string;
  readonly at: Seen;
  readonly valueUnits: readonly number[];
  readonly index: number;
  readonly make: string;
}

/**
 * Blocks made like those of fields that every account has: where one make of block begins with *Industry*
 * here and with *Owner* there, its first text names a field throughout.
 */
export function knownLabels({ units, parents }: Walked): Candidate[] {
  const makes = new Map<string, Block[]>();
  const namedBelow = new Map<Seen, boolean>();
  for (const parent of parents) {
    const { place, tag, start, end, kids, ownText } = parent;
    if (place.listed || end === start || OTHER_WAYS.test(tag)) continue;
    if (!ownText && kids.length < 2) continue;
    for (const block of ownText ? boldIn(parent) : blocksIn(parent)) {
      const alike = makes.get(block.make);
      if (alike) alike.push(block);
      else makes.set(block.make, [block]);
    }
  }
  return [...makes.values()].flatMap((blocks) => {
    const known = new Set(
      blocks.map(({ label }) => fieldNamed(label)).filter((field) => field !== undefined),
    );
    return known.size >= LEAST_KNOWN ? blocks.map(candidate) : [];
  });

  function blocksIn(parent: Seen): Block[] {
    const shown = parent.kids.filter(({ start, end }) => end > start);
    const [first, second] = shown;
    if (first === undefined) return [];
    if (labelIn(first) === undefined || isNamedBelow(parent)) return tileIn(parent, shown);
    const make = `${signature(parent)}>${signature(first)}`;
    const turns = shown.filter((kid) => signature(kid) === signature(first));
    if (second === undefined || turns.length === 1) return [blockOf(first, parent.end, make, parent)].flat();
    // Label and value in turn: the value is of another make, or there is just the one.
    if (shown.length === 2) return [blockOf(first, parent.end, make, parent)].flat();
    return turns.flatMap((turn, n) => blockOf(turn, turns[n + 1]?.start ?? parent.end, `${make}*`, parent));
  }

  /** A tile of figures: the amount above, and what it is below. */
  function tileIn(parent: Seen, shown: readonly Seen[]): Block[] {
    const first = shown[0];
    const last = shown.findLast((kid) => !isTrend(units[kid.start]?.text ?? ''));
    if (first === undefined || last === undefined || last.start <= first.start) return [];
    const label = labelIn(last);
    const valueUnits = span(parent.start, last.start);
    const amount = AMOUNT.test(units[parent.start]?.text ?? '') || isNamedBelow(parent);
    if (label === undefined || !amount || valueUnits.length > 3 || shown.some(holdsParts)) return [];
    const make = `${signature(parent)}>tile>${signature(last)}`;
    return [{ label, at: first, valueUnits, index: last.start, make }];
  }

  /** One of several such blocks, side by side, of which each ends with the name of a field and none begins with one. */
  function isNamedBelow(tile: Seen): boolean {
    let around = tile.parent;
    while (around?.start === tile.start && around.end === tile.end) around = around.parent;
    if (around === undefined || around.kids.length < 2) return false;
    const known = namedBelow.get(around) ?? endWithNames(around);
    namedBelow.set(around, known);
    return known;
  }

  function endWithNames(around: Seen): boolean {
    const blocks = around.kids.filter(({ start, end }) => end > start);
    if (blocks.length < 2 || blocks.length > MOST_TILES) return false;
    return blocks.every((block) => {
      const { kids, ownText } = innermost(block);
      const [first, last] = [kids[0], kids.at(-1)];
      if (first === undefined || last === undefined || first === last || ownText) return false;
      const [above, below] = [units[first.start]?.text ?? '', labelIn(last) ?? ''];
      return fieldNamed(below) !== undefined && fieldNamed(cleanLabel(above)) === undefined;
    });
  }

  /** `<li><strong>Industry</strong> Travel</li>`: what is bold names what follows it. */
  function boldIn(parent: Seen): Block[] {
    const [first] = parent.kids;
    if (first === undefined || first.start > parent.start || !BOLD.test(first.tag)) return [];
    const label = labelIn(first);
    const valueUnits = span(first.end, parent.end);
    if (label === undefined || valueUnits.length === 0 || valueUnits.length > LONGEST_VALUE) return [];
    if (parent.kids.some((kid) => kid !== first && (BOLD.test(kid.tag) || holdsParts(kid)))) return [];
    const make = `${signature(parent)}>${signature(first)} text`;
    return [{ label, at: parent, valueUnits, index: first.start, make }];
  }

  function blockOf(name: Seen, stop: number, make: string, parent: Seen): Block[] {
    const label = labelIn(name);
    const behind = parent.kids.filter((kid) => kid.order > name.order && kid.start < stop);
    const at = behind.find(({ start, end }) => end > start) ?? behind[0];
    const valueUnits = span(name.end, stop);
    if (label === undefined || at === undefined || valueUnits.length > LONGEST_VALUE) return [];
    if (behind.some(holdsParts)) return [];
    return [{ label, at, valueUnits, index: name.start, make }];
  }

  function labelIn(seen: Seen): string | undefined {
    const unit = units[seen.start];
    if (seen.end - seen.start !== 1 || unit === undefined || unit.control || NO_LABEL.test(seen.tag))
      return undefined;
    const label = cleanLabel(unit.text);
    return labelLike(label, 40) ? label : undefined;
  }

  function candidate({ label, at, valueUnits, index }: Block): Candidate {
    const text = fieldText(units, valueUnits);
    return { label, labelUnits: [index], valueUnits, text, at, by: 'adjacent', sure: 0.65 };
  }
}

/** Wrappers that hold one thing alone are no part of a block's make. */
function innermost(seen: Seen): Seen {
  const [only] = seen.kids;
  return seen.kids.length === 1 && only !== undefined && !seen.ownText ? innermost(only) : seen;
}

function holdsParts(seen: Seen): boolean {
  return NO_VALUE.test(seen.tag) || seen.kids.some(holdsParts);
}
