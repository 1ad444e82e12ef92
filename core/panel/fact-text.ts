import { fieldOf, isFieldKey } from '../account/fields.ts';
import type { Playbook } from '../playbook/schema.ts';
import { FACT_NAMES } from './fact-names.ts';
import { panelText } from './panel-text.ts';
import { kindText } from './value-text.ts';
import type { Words } from './words.ts';

/** One fact behind an action in words: `Wallet: ¥3.2 m`, `Value class: core`. */
export function factText(
  key: string,
  value: string | number | boolean,
  playbook: Playbook,
  words: Words,
): string {
  const { label, kind } = isFieldKey(key)
    ? fieldOf(key)
    : (FACT_NAMES[key] ?? { label: undefined, kind: 'text' });
  const name = label === undefined ? key : words.say(label);
  const shown =
    typeof value === 'number' && (kind === 'score' || kind === 'text')
      ? words.points(value)
      : typeof value === 'number' && kind === 'days'
        ? words.say(panelText.days, { n: words.count(value) })
        : kind === 'score' || kind === 'days'
          ? String(value)
          : kindText(kind, named(key, value, playbook, words), words);
  return words.language === 'zh-CN' ? `${name}：${shown}` : `${name}: ${shown}`;
}

/** A class as the playbook calls it; any other value as it is. */
function named(key: string, value: string | number | boolean, playbook: Playbook, words: Words) {
  const { value: values, loyalty, archetype, position, tier, release } = playbook.classification.texts;
  const { layer, move, tactic } = playbook.pipeline.texts;
  const texts = new Map<string, Readonly<Record<string, unknown>>>([
    ['valueClass', values],
    ['loyaltyClass', loyalty],
    ['archetype', archetype],
    ['position', position],
    ['tier', tier],
    ['release', release],
    ['riskBand', playbook.care.risk.texts],
    ['layer', layer],
    ['move', move],
    ['tactic', tactic],
  ]);
  const found = texts.get(key)?.[String(value)] as { label?: { en: string; 'zh-CN': string } } | undefined;
  if (found === undefined) return value;
  return words.say(found.label ?? (found as { en: string; 'zh-CN': string }));
}
