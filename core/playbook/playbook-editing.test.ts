import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from './default-playbook.ts';
import { playbookDifference } from './playbook-difference.ts';
import { editDraft, replaceDraft, startDraft, undoDraft } from './playbook-draft.ts';
import { readPlaybookFile } from './read-playbook-file.ts';
import { withValue } from './with-value.ts';

const WEIGHT = ['valuation', 'dimensions', 'current', 'weight'];
const CUT = ['classification', 'cuts', 'current'];

describe('a value in a playbook', () => {
  it.each([
    { why: 'a number', path: WEIGHT, value: 10, before: 40 },
    { why: 'within a list', path: ['pipeline', 'rungs', '1', 'winRate'], value: 0.5, before: 0.4 },
    {
      why: 'under a key with a dot',
      path: ['valuation', 'walletShareOfTurnover', 'a.b'],
      value: 0.1,
      before: undefined,
    },
  ])('is replaced: $why', ({ path, value, before }) => {
    const kept = structuredClone(defaultPlaybook);
    const changed = withValue(defaultPlaybook, path, value);
    expect(playbookDifference(defaultPlaybook, changed)).toEqual([{ path, before, after: value }]);
    expect(defaultPlaybook).toEqual(kept);
  });

  it('that is the same again, or in another order of keys, is no difference', () => {
    const [first, ...rest] = Object.entries(defaultPlaybook);
    const turned = Object.fromEntries([...rest, first as [string, unknown]]) as typeof defaultPlaybook;
    expect(playbookDifference(defaultPlaybook, turned)).toEqual([]);
    expect(playbookDifference(defaultPlaybook, withValue(defaultPlaybook, WEIGHT, 40))).toEqual([]);
  });
});

describe('lines of a list that have an id', () => {
  const FACTORS = ['competition', 'market', 'forces'];
  const { forces } = defaultPlaybook.competition.market;
  const [first, second, ...rest] = forces as [
    (typeof forces)[number],
    (typeof forces)[number],
    ...typeof forces,
  ];
  const own = { id: 'own', label: { en: 'Own', 'zh-CN': '自定' }, question: { en: '?', 'zh-CN': '？' } };
  it.each([
    {
      why: 'one less',
      lines: [second, ...rest],
      found: [{ path: FACTORS, before: first, after: undefined }],
    },
    { why: 'one more', lines: [...forces, own], found: [{ path: FACTORS, before: undefined, after: own }] },
    {
      why: 'another order',
      lines: [second, first, ...rest],
      found: [{ path: FACTORS, before: forces, after: [second, first, ...rest] }],
    },
    {
      why: 'one less and another changed, at its new place',
      lines: [{ ...second, label: own.label }, ...rest],
      found: [
        { path: [...FACTORS, '0', 'label', 'en'], before: second.label.en, after: 'Own' },
        { path: [...FACTORS, '0', 'label', 'zh-CN'], before: second.label['zh-CN'], after: '自定' },
        { path: FACTORS, before: first, after: undefined },
      ],
    },
  ])('differ by what happened to them: $why', ({ lines, found }) => {
    expect(playbookDifference(defaultPlaybook, withValue(defaultPlaybook, FACTORS, lines))).toEqual(found);
  });
});

describe('a draft', () => {
  it('goes back place by place, not key by key', () => {
    let draft = startDraft(defaultPlaybook);
    for (const value of [4, 45, 455]) draft = editDraft(draft, WEIGHT, value);
    draft = editDraft(draft, CUT, 60);
    draft = undoDraft(draft);
    expect(draft.playbook.valuation.dimensions.current.weight).toBe(455);
    draft = undoDraft(draft);
    expect(draft.playbook).toBe(defaultPlaybook);
    expect(undoDraft(draft)).toBe(draft);
  });

  it('goes back before a whole playbook that took its place', () => {
    const edited = editDraft(startDraft(defaultPlaybook), CUT, 60);
    const replaced = replaceDraft(edited, defaultPlaybook);
    expect(undoDraft(replaced).playbook.classification.cuts.current).toBe(60);
  });
});

describe('a playbook’s file', () => {
  it('is read as it was written', () => {
    expect(readPlaybookFile(`\uFEFF${JSON.stringify(defaultPlaybook, undefined, 2)}`).playbook).toEqual(
      defaultPlaybook,
    );
  });

  it.each([
    { why: 'a table', text: 'name,weight\na,1', paths: ['(file)'] },
    { why: 'another thing', text: 'x'.repeat(2_000_001), paths: ['(file)'] },
    {
      why: 'two faults of a playbook, both told',
      text: JSON.stringify(withValue(withValue(defaultPlaybook, WEIGHT, 1.5), CUT, 101)),
      paths: ['valuation.dimensions.current.weight', 'classification.cuts.current'],
    },
  ])('is refused whole: $why', ({ text, paths }) => {
    const { playbook, faults } = readPlaybookFile(text);
    expect(playbook).toBeUndefined();
    expect(faults?.map(({ path }) => path)).toEqual(paths);
  });
});
