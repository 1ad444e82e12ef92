import { type ConditionProperties, Engine } from 'json-rules-engine';
import type { Assessment } from '../../core/assessment/assessment.ts';
import type { Playbook } from '../../core/playbook/schema.ts';

/** What the peer is handed ready-made, so that it has nothing to do but the classes. Null is unknown. */
export interface ClassFacts {
  readonly prospect: boolean;
  readonly current: number | null;
  readonly potential: number | null;
  readonly loyalty: number | null;
  /** Mean of current and potential, as the loyalty matrix weighs them. */
  readonly worth: number | null;
  readonly loss: boolean;
}

export interface ClassNames {
  readonly value: string | undefined;
  readonly loyalty: string | undefined;
  readonly archetype: string | undefined;
}

export function classFacts({ value, classes }: Assessment): ClassFacts {
  const { current, potential, loyalty } = value.dimensions;
  return {
    prospect: value.prospect,
    current: current.score ?? null,
    potential: potential.score ?? null,
    loyalty: loyalty.score ?? null,
    worth: classes.loyalty?.y.score ?? null,
    loss: value.profit !== undefined && value.profit < 0,
  };
}

export function classNames({ classes: { value, loyalty, archetype } }: Assessment): ClassNames {
  return {
    value: value === 'prospect' ? value : value?.name,
    loyalty: loyalty?.name,
    archetype: archetype?.name,
  };
}

/** The value, loyalty and archetype classes as rules of json-rules-engine, for one engine that serves all accounts. */
export function classEngine({ classification: { cuts } }: Playbook): Engine {
  const engine = new Engine();
  const at = (fact: 'current' | 'potential' | 'loyalty' | 'worth', cut: number, high: boolean) => ({
    fact,
    operator: high ? 'greaterThanInclusive' : 'lessThan',
    value: cut - 1e-9,
  });
  const current = (high: boolean) => at('current', cuts.current, high);
  const potential = (high: boolean) => at('potential', cuts.potential, high);
  const worth = (high: boolean) => at('worth', cuts.value, high);
  const loyalty = (high: boolean) => at('loyalty', cuts.loyalty, high);
  const loss = (value: boolean) => ({ fact: 'loss', operator: 'equal', value });
  const rule = (type: keyof ClassNames, name: string, all: ConditionProperties[]) =>
    engine.addRule({ conditions: { all }, event: { type, params: { name } } });

  rule('value', 'prospect', [{ fact: 'prospect', operator: 'equal', value: true }]);
  rule('value', 'core', [current(true), potential(true)]);
  rule('value', 'secondary', [current(true), potential(false)]);
  rule('value', 'rising', [current(false), potential(true)]);
  rule('value', 'low', [current(false), potential(false)]);

  rule('loyalty', 'pillar', [worth(true), loyalty(true)]);
  rule('loyalty', 'at risk', [worth(true), loyalty(false)]);
  rule('loyalty', 'steady', [worth(false), loyalty(true)]);
  rule('loyalty', 'marginal', [worth(false), loyalty(false)]);

  rule('archetype', 'rat', [
    loss(true),
    potential(false),
    { fact: 'current', operator: 'notEqual', value: null },
  ]);
  rule('archetype', 'hound', [potential(true), current(false)]);
  rule('archetype', 'hound', [potential(true), current(true), loss(true)]);
  rule('archetype', 'reindeer', [potential(true), current(true), loss(false)]);
  rule('archetype', 'fat sheep', [potential(false), current(true), loss(false)]);
  rule('archetype', 'hare', [potential(false), current(false), loss(false)]);
  return engine;
}

export async function classesByRules(engine: Engine, facts: ClassFacts): Promise<ClassNames> {
  const { events } = await engine.run({ ...facts });
  const named = (type: keyof ClassNames) =>
    events.find((event) => event.type === type)?.params?.name as string | undefined;
  return { value: named('value'), loyalty: named('loyalty'), archetype: named('archetype') };
}
