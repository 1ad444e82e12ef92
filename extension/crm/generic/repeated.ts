import { fieldText } from './field-text.ts';
import { labelLike } from './label-like.ts';
import { cleanLabel } from './label-text.ts';
import type { Candidate, Seen, Walked } from './seen.ts';
import { signature } from './signature.ts';
import { span } from './span.ts';

const LEAST = 3;
const DATE = /^\d{1,4}[-/.年]\d{1,2}([-/.月]\d{1,4}日?)?|\d{1,2}:\d{2}|ago$|前$/;
const OTHER_WAYS = /^(TR|TBODY|TABLE|DL)$/;
const NO_VALUE = /^(H[1-6]|TABLE)$/;
const HEADING = /^H[1-6]$/;
const LONGEST_VALUE = 6;

/**
 * Label and value blocks that nothing names as such: taken for pairs only when at least three
 * blocks of one make stand together, each two texts, the first of them a possible label.
 */
export function repeated(walked: Walked): Candidate[] {
  const found: Candidate[] = [];
  for (const seen of walked.parents) {
    if (
      seen.place.related ||
      seen.place.listed ||
      seen.end - seen.start < LEAST ||
      seen.kids.length < LEAST ||
      OTHER_WAYS.test(seen.tag)
    )
      continue;
    found.push(...blocks(seen, walked), ...alternating(seen, walked));
  }
  return found;
}

function blocks(parent: Seen, walked: Walked): Candidate[] {
  const twos = parent.kids.filter(
    (kid) => kid.kids.length === 2 && !kid.ownText && kid.tag !== 'A' && (kid.tag !== 'LI' || unlike(kid)),
  );
  if (twos.length < LEAST) return [];
  const bySignature = new Map<string, Seen[]>();
  for (const kid of twos) {
    const key = `${signature(kid)}>${kid.kids.map(signature).join('+')}`;
    const alike = bySignature.get(key);
    if (alike) alike.push(kid);
    else bySignature.set(key, [kid]);
  }
  return [...bySignature.values()].flatMap((rows) =>
    pairsOf(
      rows.map((row) => [row.kids[0] as Seen, row.kids[1] as Seen] as const),
      walked,
    ),
  );
}

/** A list of people or events is far commoner than one of fields: its two texts must be of different make. */
function unlike({ kids: [name, value] }: Seen): boolean {
  return (
    name !== undefined &&
    value !== undefined &&
    name.names !== '' &&
    value.names !== '' &&
    name.names !== value.names
  );
}

function alternating(parent: Seen, walked: Walked): Candidate[] {
  const { kids } = parent;
  const [first, second] = kids;
  if (first === undefined || second === undefined || kids.length % 2 !== 0 || parent.ownText) return [];
  const odd = signature(first);
  const even = signature(second);
  if (odd === even || !kids.every((kid, n) => signature(kid) === (n % 2 === 0 ? odd : even))) return [];
  return pairsOf(
    kids.flatMap((kid, n) => (n % 2 === 0 ? [[kid, kids[n + 1] as Seen] as const] : [])),
    walked,
  );
}

function pairsOf(rows: readonly (readonly [Seen, Seen])[], { units }: Walked): Candidate[] {
  if (rows.length < LEAST) return [];
  const found = rows.map(([name, value]): Candidate | undefined => {
    const unit = units[name.start];
    const label = cleanLabel(unit?.text ?? '');
    if (
      unit === undefined ||
      name.end - name.start !== 1 ||
      unit.control ||
      isLink(name) ||
      HEADING.test(name.tag)
    )
      return undefined;
    const valueUnits = span(value.start, value.end);
    if (!labelLike(label, 40) || valueUnits.length > LONGEST_VALUE || holdsHeading(value)) return undefined;
    return {
      label,
      labelUnits: [unit.index],
      valueUnits,
      text: fieldText(units, valueUnits),
      at: value,
      by: 'adjacent',
      sure: 0.5,
    };
  });
  const whole = found.filter((each) => each !== undefined);
  const values = whole.map(({ text }) => text);
  // A list of events also has two texts a line: its second text is a date throughout.
  if (
    whole.length < rows.length ||
    values.every((text) => DATE.test(text)) ||
    values.every((text) => text === '')
  )
    return [];
  return new Set(whole.map(({ label }) => label)).size === whole.length ? whole : [];
}

function isLink(seen: Seen): boolean {
  return seen.tag === 'A' || (seen.kids.length === 1 && isLink(seen.kids[0] as Seen));
}

function holdsHeading(seen: Seen): boolean {
  return NO_VALUE.test(seen.tag) || seen.kids.some(holdsHeading);
}
