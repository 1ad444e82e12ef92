import type { AccountFields, FieldValue } from '../account/account.ts';
import type { FieldKey } from '../account/field.ts';
import { FIELDS } from '../account/fields.ts';
import { canonicalJson } from '../playbook/canonical-json.ts';
import type { Playbook } from '../playbook/schema.ts';
import { DIMENSIONS } from '../valuation/scored.ts';
import type { Judged } from './why-changed.ts';

/** What changed: the model's rules, scales or weights, or a field. */
export type ChangeCause = 'rules' | 'scales' | 'weights' | FieldKey;

/** How an account was judged once one more thing had changed. */
export interface Between extends Judged {
  readonly cause: ChangeCause;
  /** Undefined for a change of the model, and where the field was or is unknown. */
  readonly from: FieldValue | undefined;
  readonly to: FieldValue | undefined;
}

/**
 * Leads from one judgement to another by changing one thing after another: rules, scales, weights, then inputs in
 * table order. What is the same in both is no step.
 *
 * @see METHODS 10.5.
 */
export function oneAfterAnother(before: Judged, after: Judged): readonly Between[] {
  const steps: Between[] = [];
  let { account, playbook } = before;
  for (const [cause, { part, mix }] of MODEL_PARTS) {
    if (canonicalJson(part(playbook)) === canonicalJson(part(after.playbook))) continue;
    playbook = mix(playbook, after.playbook);
    steps.push({ cause, from: undefined, to: undefined, account, playbook });
  }
  // What remains is words, which move nothing.
  ({ playbook } = after);
  for (const { key } of FIELDS) {
    const [from, to] = [account.fields[key], after.account.fields[key]];
    if (from === to) continue;
    account = { ...account, fields: withField(account.fields, key, to) };
    steps.push({ cause: key, from, to, account, playbook });
  }
  return steps;
}

type ModelPart = {
  /** What of a playbook it is. */
  part(playbook: Playbook): unknown;
  /** The playbook with this part of the next one. */
  mix(own: Playbook, next: Playbook): Playbook;
};

const MODEL_PARTS: readonly (readonly ['rules' | 'scales' | 'weights', ModelPart])[] = [
  [
    'rules',
    {
      part: ({ valuation, classification, competition }) => {
        const { dimensions: _scored, ...rules } = valuation;
        const { texts: _words, ...classes } = classification;
        return { rules, classes, competition };
      },
      mix: (own, next) => ({
        ...next,
        valuation: { ...next.valuation, dimensions: own.valuation.dimensions },
      }),
    },
  ],
  [
    'scales',
    {
      part: (playbook) => eachIndicator(playbook, ({ scale }) => scale),
      mix: (own, next) => mixDimensions(own, next, (mine, theirs) => ({ ...mine, scale: theirs.scale })),
    },
  ],
  [
    'weights',
    {
      part: (playbook) => [
        eachIndicator(playbook, ({ weight }) => weight),
        DIMENSIONS.map((key) => playbook.valuation.dimensions[key].weight),
      ],
      mix: (_own, next) => next,
    },
  ],
];

type Indicator = Playbook['valuation']['dimensions']['current']['indicators']['profit'];

function indicatorsOf(playbook: Playbook, key: (typeof DIMENSIONS)[number]): [string, Indicator][] {
  return Object.entries(playbook.valuation.dimensions[key].indicators as Readonly<Record<string, Indicator>>);
}

function eachIndicator(playbook: Playbook, part: (indicator: Indicator) => unknown): unknown {
  return DIMENSIONS.map((key) =>
    Object.fromEntries(indicatorsOf(playbook, key).map(([name, indicator]) => [name, part(indicator)])),
  );
}

function mixDimensions(
  own: Playbook,
  next: Playbook,
  mix: (mine: Indicator, theirs: Indicator) => Indicator,
): Playbook {
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((key) => {
      const others = new Map(indicatorsOf(next, key));
      const indicators = indicatorsOf(own, key).map(([name, mine]) => [
        name,
        mix(mine, others.get(name) ?? mine),
      ]);
      return [key, { ...own.valuation.dimensions[key], indicators: Object.fromEntries(indicators) }];
    }),
  );
  return {
    ...own,
    valuation: { ...own.valuation, dimensions: dimensions as Playbook['valuation']['dimensions'] },
  };
}

function withField(fields: AccountFields, key: FieldKey, value: FieldValue | undefined): AccountFields {
  const { [key]: _before, ...rest } = fields;
  return (value === undefined ? rest : { ...rest, [key]: value }) as AccountFields;
}
