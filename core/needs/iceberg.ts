import type { Contact } from '../account/account.ts';
import { NEED_LAYERS, type Need, type NeedLayer } from '../account/need-record.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';

/** One need with its three layers, and what to ask whom where one is missing. METHODS 6.1. */
export interface Iceberg {
  readonly need: Need;
  readonly layers: readonly {
    readonly layer: NeedLayer;
    readonly label: LocalText;
    readonly text: string | undefined;
  }[];
  readonly missing: readonly NeedLayer[];
  /** The deepest layer that is missing; undefined for a whole iceberg. */
  readonly ask: LayerQuestion | undefined;
  /** What the need is called in a line: the first layer that is known. */
  readonly name: string;
}

export interface LayerQuestion {
  readonly layer: NeedLayer;
  readonly question: LocalText;
  /** Who can answer, in words. */
  readonly people: LocalText;
  /** People on record who can: those with such a part in the decision. */
  readonly who: readonly string[];
}

export function icebergOf(
  need: Need,
  contacts: readonly Contact[],
  policy: Playbook['needs']['layers'],
): Iceberg {
  const layers = NEED_LAYERS.map((layer) => {
    const text = need[layer]?.trim();
    return { layer, label: policy[layer].label, text: text === '' ? undefined : text };
  });
  const missing = layers.filter(({ text }) => text === undefined).map(({ layer }) => layer);
  const deepest = missing.at(-1);
  return {
    need,
    layers,
    missing,
    ask: deepest === undefined ? undefined : questionOf(deepest, contacts, policy),
    name: layers.find(({ text }) => text !== undefined)?.text ?? need.product ?? need.id,
  };
}

function questionOf(
  layer: NeedLayer,
  contacts: readonly Contact[],
  policy: Playbook['needs']['layers'],
): LayerQuestion {
  const { question, people, roles } = policy[layer];
  const who = contacts.filter(({ role }) => role !== undefined && roles.includes(role));
  return { layer, question, people, who: who.map(({ name }) => name) };
}
