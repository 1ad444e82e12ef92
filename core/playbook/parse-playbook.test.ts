import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { defaultPlaybook } from './default-playbook.ts';
import { PlaybookError, parsePlaybook } from './parse-playbook.ts';
import { stampOf } from './stamp.ts';

type Loose = { [key: string]: Loose } & Loose[];
const broken = (...breaks: readonly ((playbook: Loose) => void)[]) => {
  const copy = structuredClone(defaultPlaybook) as unknown as Loose;
  for (const one of breaks) one(copy);
  return copy;
};
const faultsOf = (json: unknown) => {
  try {
    parsePlaybook(json);
  } catch (error) {
    if (error instanceof PlaybookError) return error.faults;
    throw error;
  }
  return [];
};
const put = (path: string, value: unknown) => (playbook: Loose) => {
  const keys = path.split('.');
  const last = keys.pop() as string;
  const holder = keys.reduce((at: Loose, key) => at[key] as Loose, playbook);
  holder[last] = value as Loose;
};

const BREAKS: readonly { path: string; value: unknown; at?: string; why: string }[] = [
  { path: 'format', value: 2, why: 'another format' },
  { path: 'name', value: '', why: 'a name is shown with every number' },
  { path: 'currency', value: 'yuan', why: 'an ISO code' },
  { path: 'foo', value: 1, at: '(playbook)', why: 'a part that nobody reads is a mistake' },
  { path: 'care', value: undefined, why: 'a part is missing' },
  { path: 'valuation.dimensions.current.weight', value: -1, why: 'weights are 0 or more' },
  { path: 'valuation.dimensions.current.weight', value: 1.5, why: 'weights are whole' },
  {
    path: 'valuation.dimensions.loyalty.indicators.tenure.scale.best',
    value: 0,
    at: 'valuation.dimensions.loyalty.indicators.tenure.scale',
    why: 'worst = best is refused',
  },
  {
    path: 'valuation.dimensions.current.indicators.profit.scale.worst',
    value: 0,
    why: 'a log scale begins above 0',
  },
  {
    path: 'valuation.dimensions.current.indicators.profit.scale.worst',
    value: 1e9,
    at: 'valuation.dimensions.current.indicators.profit.scale',
    why: 'log needs worst < best',
  },
  {
    path: 'valuation.dimensions.loyalty.indicators.agreement.scale.steps',
    value: { yes: 100 },
    why: 'a word without a step would count as missing without a word',
  },
  {
    path: 'valuation.dimensions.influence.indicators.chainRole.scale',
    value: { kind: 'linear', worst: 0, best: 1 },
    why: 'a word on a line would count as missing without a word',
  },
  {
    path: 'valuation.dimensions.loyalty.indicators.tenure.scale',
    value: { kind: 'steps', steps: {} },
    why: 'so would a number on steps',
  },
  { path: 'band', value: { A: 0.9, B: 0.8 }, why: 'A ends before B' },
  { path: 'care.norms.0.tiers', value: [], why: 'a norm of no tier would be none' },
  { path: 'care.norms.0.tiers', value: ['gold'], at: 'care.norms.0.tiers.0', why: 'no such tier' },
  { path: 'care.norms.0.who', value: 'us', why: 'who acts is said in both languages' },
  {
    path: 'pipeline.layers.bottomWeeks',
    value: 9,
    at: 'pipeline.layers',
    why: 'the bottom lies below the middle',
  },
  { path: 'pipeline.grades.A', value: 0.01, at: 'pipeline.grades', why: 'A is the better grade' },
  { path: 'care.risk.bands.watch', value: 70, at: 'care.risk.bands', why: 'watch comes before alarm' },
  { path: 'competition.scorecard', value: 'x', why: 'no such card' },
  { path: 'completeness.VIP.0', value: 'shoeSize', why: 'a need that nothing can meet' },
  { path: 'actions.rules.0.when', value: [], why: 'a rule without a condition always fires' },
  { path: 'actions.rules.0.when.0.fact', value: 'moon', why: 'a rule that could never fire' },
  { path: 'actions.rules.0.title.en', value: 'Look at {moon}', why: 'a sentence that could never be filled' },
  { path: 'actions.rules.0.stake', value: 'moon', why: 'a stake that could never be known' },
  {
    path: 'sensitivity.levers.2.field',
    value: 'profit',
    at: 'sensitivity.levers',
    why: 'one field moved in two ways',
  },
  { path: 'sensitivity.levers.0.field', value: 'name', why: 'a name moves nothing' },
  { path: 'classification.cutsBy', value: 'mean', why: 'cuts are fixed or medians' },
  {
    path: 'classification.moves.1.number',
    value: 4,
    at: 'classification.moves',
    why: 'a move is known by its number',
  },
  {
    path: 'classification.segments.employees.large',
    value: 50,
    at: 'classification.segments.employees',
    why: 'nobody could be of medium size',
  },
  {
    path: 'classification.gridMarks.profit',
    value: 0.3,
    at: 'classification.gridMarks',
    why: 'no margin could earn a single plus',
  },
  { path: 'actions.rules.1.id', value: 'close-complaint', why: 'ids are remembered' },
  {
    path: 'competition.market.forces.1.id',
    value: 'rivalry',
    at: 'competition.market.forces',
    why: 'a rating is known by its item',
  },
  { path: 'competition.market.low', value: 7, at: 'competition.market', why: 'nothing could be neither' },
  {
    path: 'competition.rivals.valueWeights',
    value: { quality: 0, function: 0, image: 0 },
    why: 'no ratio could be taken',
  },
  { path: 'competition.evidence.halfLifeDays', value: 0, why: 'certainty would be gone at once' },
  { path: 'needs.leads.warm', value: 8, at: 'needs.leads', why: 'warm comes before hot' },
  {
    path: 'needs.leads.items',
    value: [{ id: 'size', label: { en: 'Size', 'zh-CN': '规模' }, weight: 0 }],
    why: 'nothing to rate a lead by',
  },
  {
    path: 'needs.opened',
    value: [{ product: 'x', since: 'May' }],
    at: 'needs.opened.0.since',
    why: 'no day',
  },
  {
    why: 'a sentence of SWOT with a name that nothing fills in',
    path: 'competition.market.lines.lead.en',
    value: '{itm} is ours',
  },
  {
    why: 'an action of a pairing likewise',
    path: 'competition.market.pairings.SO.strategy.zh-CN',
    value: '发挥{strength}',
  },
  { why: 'the question likewise', path: 'actions.question.why.en', value: 'It narrows by {points}.' },
];

describe('a playbook', () => {
  it('of our own is accepted, also after a trip through a file', () => {
    expect(parsePlaybook(JSON.parse(JSON.stringify(defaultPlaybook)))).toEqual(defaultPlaybook);
  });

  it.each(BREAKS)('is refused at $path: $why', ({ path, value, at }) => {
    const faults = faultsOf(broken(put(path, value)));
    expect(faults.map((fault) => fault.path)).toContain(at ?? path);
    for (const { message } of faults) expect(message).not.toBe('Invalid input');
  });

  it('from before levers were named goes by the usual ones', () => {
    const { sensitivity: _later, ...earlier } = defaultPlaybook;
    expect(parsePlaybook(earlier)).toEqual(defaultPlaybook);
  });

  it('from before rivals and needs were policy goes by the usual ones', () => {
    const { needs: _needs, ...earlier } = defaultPlaybook;
    const { evidence, factors, rivals, market, sources, ...competition } = earlier.competition;
    const { words: _words, ...kinds } = sources;
    expect(parsePlaybook({ ...earlier, competition: { ...competition, sources: kinds } })).toEqual(
      defaultPlaybook,
    );
  });

  it('from before moves, stages and segments goes by the usual ones', () => {
    const { moves, serviceModes, stage, segments, gridMarks, ...earlier } = defaultPlaybook.classification;
    expect(parsePlaybook({ ...defaultPlaybook, classification: earlier })).toEqual(defaultPlaybook);
  });

  it('holds the sixteen moves, each once', () => {
    const numbers = defaultPlaybook.classification.moves.map(({ number }) => number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
  });

  it('is refused with the path of each fault at once', () => {
    const many = BREAKS.filter(({ path }) => !/^(care|foo|valuation|actions\.rules\.0\.when)/.test(path));
    const paths = faultsOf(broken(...many.map(({ path, value }) => put(path, value)))).map(
      ({ path }) => path,
    );
    for (const { path, at } of many) expect(paths).toContain(at ?? path);
  });

  it.each([undefined, null, 3, 'x', []])('%j is refused', (json) => expect(faultsOf(json)).toHaveLength(1));

  it('refuses weights that are all 0', () => {
    const zero = (key: string) => put(`valuation.dimensions.${key}.weight`, 0);
    expect(
      faultsOf(broken(zero('current'), zero('potential'), zero('loyalty'), zero('influence'))),
    ).toMatchObject([{ path: 'valuation.dimensions' }]);
  });
});

describe('the stamp', () => {
  it('is the start of the SHA-256 of the canonical JSON', () => {
    const hash = createHash('sha256').update(canonicalJson(defaultPlaybook)).digest('hex');
    expect(stampOf(defaultPlaybook)).toEqual({
      name: 'Generic B2B',
      version: '1.0.0',
      hash: hash.slice(0, 12),
    });
  });

  it.each([
    {
      why: 'the order of its keys',
      same: true,
      change: () => Object.fromEntries(Object.entries(defaultPlaybook).reverse()),
    },
    {
      why: 'the language in which results are told',
      same: true,
      change: () => ({ ...defaultPlaybook, language: 'zh-CN' }),
    },
    { why: 'a cut', same: false, change: () => broken(put('classification.cuts.loyalty', 51)) },
    { why: 'a text', same: false, change: () => broken(put('actions.rules.0.title.zh-CN', '处理')) },
  ])('is the same ($same) after a change of $why', ({ same, change }) => {
    const stamp = stampOf(parsePlaybook(change()));
    expect(stamp.hash === stampOf(defaultPlaybook).hash).toBe(same);
  });
});

it.each([
  {
    value: { b: 1, a: [2, { d: null, c: undefined }] },
    json: '{"a":[2,{"d":null}],"b":1}',
    why: 'sorted, no blanks, nothing undefined',
  },
  { value: -0, json: '0', why: 'there is no negative zero' },
])('canonical JSON: $why', ({ value, json }) => expect(canonicalJson(value)).toBe(json));
