import { FIELDS } from '../../../core/account/fields.ts';
import { normaliseLabel } from '../../../core/account/normalise.ts';
import { parseHeader } from '../../../core/account/parse-header.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { nearNames } from '../near-names.ts';
import { StartError } from '../start-error.ts';
import { startText } from '../start-text.ts';

/**
 * Reads every `--map "Column=field"`; refuses a column or field that is not there and names near ones.
 *
 * @returns column → key of the field with its unit, '' for a column to be ignored.
 */
export function mapColumns(
  headers: readonly string[],
  maps: readonly string[],
  language: Language,
): ReadonlyMap<number, string> {
  const targets = new Map<number, string>();
  for (const map of maps) {
    const cut = map.lastIndexOf('=');
    const column = map.slice(0, cut).trim();
    if (cut < 0 || column === '') throw new StartError(say(startText.mapForm, language, { text: map }));
    const index = columnFor(column, headers, map, language);
    targets.set(index, targetOf(map.slice(cut + 1).trim(), map, language));
  }
  return targets;
}

function columnFor(column: string, headers: readonly string[], map: string, language: Language): number {
  const numbered = /^#(\d+)$/.exec(column)?.[1];
  if (numbered !== undefined && headers[Number(numbered) - 1] !== undefined) return Number(numbered) - 1;
  const matching = (test: (header: string) => boolean) =>
    headers.flatMap((header, at) => (test(header) ? [at] : []));
  const exact = matching((header) => header === column);
  const found =
    exact.length > 0 ? exact : matching((header) => normaliseLabel(header) === normaliseLabel(column));
  const [only] = found;
  if (only === undefined) {
    const near = nearNames(column, headers);
    const hinted = hint(near.length > 0 ? near : headers, near.length > 0, language);
    throw new StartError(say(startText.mapColumn, language, { text: map, column, near: hinted }));
  }
  if (found.length > 1) {
    const numbers = found.map((at) => `#${at + 1}`).join(', ');
    throw new StartError(
      say(startText.mapSeveral, language, { text: map, column, count: found.length, numbers }),
    );
  }
  return only;
}

function targetOf(target: string, map: string, language: Language): string {
  if (target === '') return '';
  const { key, unit } = parseHeader(target);
  const field =
    FIELDS.find((one) => normaliseLabel(one.key) === key) ??
    FIELDS.find(({ label, aliases }) =>
      [label.en, label['zh-CN'], ...aliases].some((name) => normaliseLabel(name) === key),
    );
  if (field !== undefined) return unit === undefined ? field.key : `${field.key} (${unit.text})`;
  const names = FIELDS.flatMap(({ key: own, label, aliases }) => [own, label.en, label['zh-CN'], ...aliases]);
  const typed = target.replace(/[（(].*$/u, '').trim();
  const near = nearNames(typed, [...new Set(names)]);
  const labels = FIELDS.map(({ label }) => label[language]);
  const found = hint(near.length > 0 ? near : labels, near.length > 0, language);
  throw new StartError(say(startText.mapField, language, { text: map, field: target, near: found }));
}

function hint(names: readonly string[], near: boolean, language: Language): string {
  return say(near ? startText.near : startText.oneOf, language, { names: names.join(', ') });
}
