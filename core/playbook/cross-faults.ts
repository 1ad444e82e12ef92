import { isFieldKey } from '../account/fields.ts';
import { FACT_NAMES } from './fact-names.ts';
import { listFaults } from './list-faults.ts';
import type { PlaybookFault } from './parse-playbook.ts';
import { repeated } from './repeated.ts';
import type { Playbook } from './schema.ts';
import { sentenceFaults } from './sentence-faults.ts';

/** Needs of completeness that are no fields. */
const NEEDS = new Set(['contacts', 'contract', 'roles', 'rivals', 'satisfaction', 'history']);
/** Inputs that are words: only steps can score them, and every word needs its step. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  agreement: ['no', 'yes'],
  chainRole: ['headquarters', 'key', 'ordinary'],
  keyContactLost: ['no', 'yes'],
  openComplaints: ['no', 'yes'],
};

type Scale = Playbook['valuation']['moneyScale'];

/**
 * What one part of a playbook says of another.
 *
 * @param sound Whether the playbook has the right form. One that has not is looked at as far as its parts go,
 *   so that all faults are told at once.
 */
export function crossFaults(playbook: Playbook, sound: boolean): readonly PlaybookFault[] {
  return [
    scaleFaults,
    orderFaults,
    competitionFaults,
    completenessFaults,
    ruleFaults,
    leverFaults,
    listFaults,
    sentenceFaults,
  ].flatMap((check) => {
    try {
      return check(playbook);
    } catch (error) {
      if (sound) throw error;
      return [];
    }
  });
}

function scaleFaults({ valuation, care }: Playbook): readonly PlaybookFault[] {
  const faults = Object.entries(valuation.dimensions).flatMap(([dimension, { indicators }]) =>
    Object.entries(indicators as Record<string, { scale: Scale }>).flatMap(([key, { scale }]) =>
      scaleFault(`valuation.dimensions.${dimension}.indicators.${key}.scale`, key, scale),
    ),
  );
  const signals = care.risk.signals.flatMap(({ signal, scale }, at) =>
    scaleFault(`care.risk.signals.${at}.scale`, signal, scale),
  );
  return [...faults, ...signals, ...scaleFault('valuation.moneyScale', 'money', valuation.moneyScale)];
}

function scaleFault(path: string, key: string, scale: Scale): readonly PlaybookFault[] {
  const words = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
  if (words === undefined)
    return scale.kind === 'steps' ? [{ path, message: 'a number needs a linear or log scale' }] : [];
  if (scale.kind !== 'steps') return [{ path, message: 'a word needs steps' }];
  return words
    .filter((word) => !Object.hasOwn(scale.steps, word))
    .map((word) => ({ path: `${path}.steps`, message: `there is no step for "${word}"` }));
}

function orderFaults({ pipeline, care }: Playbook): readonly PlaybookFault[] {
  const faults: PlaybookFault[] = [];
  const check = (holds: boolean, path: string, message: string) => {
    if (!holds) faults.push({ path, message });
  };
  check(pipeline.grades.A >= pipeline.grades.B, 'pipeline.grades', 'A must not lie below B');
  check(
    pipeline.layers.bottomWeeks <= pipeline.layers.middleWeeks,
    'pipeline.layers',
    'bottomWeeks must not exceed middleWeeks',
  );
  check(care.risk.bands.watch <= care.risk.bands.alarm, 'care.risk.bands', 'watch must not exceed alarm');
  for (const [at, { winRate }] of pipeline.rungs.entries()) {
    const below = at === 0 ? undefined : pipeline.rungs[at - 1]?.winRate;
    check(below === undefined || below <= winRate, `pipeline.rungs.${at}.winRate`, 'must not fall');
  }
  return faults;
}

function competitionFaults({ competition }: Playbook): readonly PlaybookFault[] {
  const faults: PlaybookFault[] = [];
  if (!competition.scorecards.some(({ id }) => id === competition.scorecard)) {
    faults.push({
      path: 'competition.scorecard',
      message: `no scorecard has the id "${competition.scorecard}"`,
    });
  }
  for (const [at, { groups, id }] of competition.scorecards.entries()) {
    const items = groups.flatMap((group) => group.items);
    const path = `competition.scorecards.${at}`;
    if (!items.some(({ weight }) => weight > 0))
      faults.push({ path, message: `every weight of "${id}" is 0` });
    for (const twice of repeated(items.map((entry) => entry.id)))
      faults.push({ path, message: `the item "${twice}" stands twice` });
  }
  for (const twice of repeated(competition.scorecards.map(({ id }) => id)))
    faults.push({ path: 'competition.scorecards', message: `"${twice}" is used twice` });
  return faults;
}

function completenessFaults({ completeness }: Playbook): readonly PlaybookFault[] {
  return Object.entries(completeness).flatMap(([tier, needs]) =>
    needs.flatMap((need, at) =>
      isFieldKey(need) || NEEDS.has(need)
        ? []
        : [{ path: `completeness.${tier}.${at}`, message: `there is no field "${need}"` }],
    ),
  );
}

function ruleFaults({ actions }: Playbook): readonly PlaybookFault[] {
  const faults: PlaybookFault[] = [];
  const twice = new Set(repeated(actions.rules.map(({ id }) => id)));
  for (const [at, { id, when, stake, title, why, effect, ends }] of actions.rules.entries()) {
    const path = `actions.rules.${at}`;
    if (twice.has(id)) faults.push({ path: `${path}.id`, message: `"${id}" is used twice` });
    const strange = (fact: string, where: string) => {
      if (!FACT_NAMES.has(fact))
        faults.push({ path: `${path}.${where}`, message: `there is no fact "${fact}"` });
    };
    for (const [place, { fact }] of when.entries()) strange(fact, `when.${place}.fact`);
    if (stake !== undefined) strange(stake, 'stake');
    for (const [part, text] of Object.entries({ title, why, effect, ends })) {
      for (const [language, sentence] of Object.entries(text))
        for (const [, name] of sentence.matchAll(/\{(\w+)\}/g))
          strange(name as string, `${part}.${language}`);
    }
  }
  return faults;
}

function leverFaults({ sensitivity }: Playbook): readonly PlaybookFault[] {
  const fields = sensitivity.levers.map(({ field }) => field);
  return repeated(fields).map((twice) => ({
    path: 'sensitivity.levers',
    message: `"${twice}" is used twice`,
  }));
}
