import type { FieldKind } from '../account/field.ts';
import { fieldOf, isFieldKey } from '../account/fields.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import { FACT_NAMES } from './fact-names.ts';
import { panelText } from './panel-text.ts';
import { kindText } from './value-text.ts';
import type { Words } from './words.ts';

type FactValue = string | number | boolean;

/** One fact behind an action in words: `Wallet: ¥3.2 m`, `Value class: core`. */
export function factText(key: string, value: FactValue, playbook: Playbook, words: Words): string {
  const known = isFieldKey(key) ? fieldOf(key) : FACT_NAMES[key];
  if (known === undefined) return words.pair(key, plainText(value, words));
  const name = classLabel(key, value, playbook);
  const shown = name === undefined ? inUnit(known.kind, value, words) : words.say(name);
  return words.pair(words.say(known.label), shown);
}

function inUnit(kind: FieldKind | 'score' | 'days', value: FactValue, words: Words): string {
  if (kind === 'score' || kind === 'text') return plainText(value, words);
  if (kind === 'days') return words.say(panelText.days, { n: plainText(value, words) });
  return kindText(kind, value, words);
}

function plainText(value: FactValue, words: Words): string {
  return typeof value === 'number' ? words.points(value) : kindText('text', value, words);
}

/** A class as the playbook calls it. */
function classLabel(
  key: string,
  value: FactValue,
  { classification, pipeline, care }: Playbook,
): LocalText | undefined {
  const { texts } = classification;
  const named: Readonly<Record<string, Readonly<Record<string, { readonly label: LocalText }>>>> = {
    valueClass: texts.value,
    loyaltyClass: texts.loyalty,
    archetype: texts.archetype,
    position: texts.position,
    tier: texts.tier,
    release: texts.release,
    move: pipeline.texts.move,
    tactic: pipeline.texts.tactic,
    project: pipeline.texts.project,
    refuse: pipeline.texts.project,
  };
  const bare: Readonly<Record<string, Readonly<Record<string, LocalText>>>> = {
    layer: pipeline.texts.layer,
    riskBand: care.risk.texts,
  };
  return named[key]?.[String(value)]?.label ?? bare[key]?.[String(value)];
}
