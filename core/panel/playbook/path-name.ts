import type { Playbook } from '../../playbook/schema.ts';
import type { PlaybookPath } from '../../playbook/with-value.ts';
import type { LocalText } from '../../text/local-text.ts';
import type { Words } from '../words.ts';
import { editorText } from './editor-text.ts';

/** What stands at a place of a playbook, in words where the editor has words for it, else as its path. */
export function pathName(path: PlaybookPath, playbook: Playbook, words: Words): string {
  const [area, part, key = ''] = path;
  if (path.length === 1 && (area === 'name' || area === 'version')) return words.say(editorText[area]);
  if (area === 'valuation' && part === 'usualMargin') return words.say(editorText.usualMargin);
  if (area === 'classification' && part === 'cuts' && key in editorText.cutNames) {
    const cut = editorText.cutNames[key as keyof typeof editorText.cutNames];
    return words.say(editorText.cut, { what: words.say(cut) });
  }
  return (
    (area === 'valuation' && part === 'dimensions' && ofDimension(path, playbook, words)) || path.join('.')
  );
}

function ofDimension(path: PlaybookPath, playbook: Playbook, words: Words): string | undefined {
  const [, , dimension = '', ...rest] = path;
  const dimensions = playbook.valuation.dimensions as Readonly<
    Record<string, { label: LocalText; indicators: Readonly<Record<string, { label: LocalText }>> }>
  >;
  const own = dimensions[dimension];
  if (own === undefined) return undefined;
  const of = (label: LocalText, part: string) => words.say(editorText.of, { what: words.say(label), part });
  if (rest[0] === 'weight') return of(own.label, words.say(editorText.weight));
  const indicator = own.indicators[rest[1] ?? ''];
  if (rest[0] !== 'indicators' || indicator === undefined) return undefined;
  const [, , first, second, third] = rest;
  if (first === 'weight') return of(indicator.label, words.say(editorText.weight));
  if (first !== 'scale') return undefined;
  if (second === 'worst' || second === 'best') return of(indicator.label, words.say(editorText[second]));
  return third === undefined ? undefined : of(indicator.label, third);
}
