import type { LocalText } from '../text/local-text.ts';
import { actions } from './default/actions.ts';
import { market } from './default/market.ts';
import type { PlaybookFault } from './parse-playbook.ts';
import type { Playbook } from './schema.ts';

/** Names in braces that nothing fills in, in the sentences that are no rule's: they would be shown as they stand. */
export function sentenceFaults({ competition, actions: { question } }: Playbook): readonly PlaybookFault[] {
  const { lines, pairings } = competition.market;
  const sentences: readonly (readonly [path: string, own: LocalText, usual: LocalText])[] = [
    ...Object.entries(market.lines).map(
      ([kind, usual]) =>
        [`competition.market.lines.${kind}`, lines[kind as keyof typeof lines], usual] as const,
    ),
    ...Object.entries(market.pairings).map(
      ([pair, { strategy }]) =>
        [
          `competition.market.pairings.${pair}.strategy`,
          pairings[pair as keyof typeof pairings].strategy,
          strategy,
        ] as const,
    ),
    ['actions.question.why', question.why, actions.question.why],
  ];
  return sentences.flatMap(([path, own, usual]) => {
    const known = new Set(namesIn(usual.en));
    return Object.entries(own).flatMap(([language, sentence]) =>
      namesIn(sentence)
        .filter((name) => !known.has(name))
        .map((name) => ({
          path: `${path}.${language}`,
          message: `nothing fills in {${name}}; known here: ${[...known].map((one) => `{${one}}`).join(', ')}`,
        })),
    );
  });
}

function namesIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
}
