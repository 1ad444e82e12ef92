import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from './default-playbook.ts';
import { parsePlaybook } from './parse-playbook.ts';
import { patched } from './patched.ts';
import { playbookDifference } from './playbook-difference.ts';
import { TEMPLATES, templatePlaybook } from './templates.ts';

describe.each(TEMPLATES)('the template $id', (template) => {
  const playbook = templatePlaybook(template, defaultPlaybook);

  it('is a playbook that can be used', () => expect(parsePlaybook(playbook)).toEqual(playbook));

  it('keeps to weights that add up to 100, as the default does', () => {
    const sum = (parts: Readonly<Record<string, { weight: number }>>) =>
      Object.values(parts).reduce((total, { weight }) => total + weight, 0);
    expect(sum(playbook.valuation.dimensions)).toBe(100);
    for (const { indicators } of Object.values(playbook.valuation.dimensions))
      expect(sum(indicators)).toBe(100);
    const card = playbook.competition.scorecards.find(({ id }) => id === playbook.competition.scorecard);
    const items = card?.groups.flatMap((group) => group.items) ?? [];
    expect(items.reduce((total, { weight }) => total + weight, 0)).toBe(100);
  });

  it('says what it changes, and changes that', () => {
    const changes = playbookDifference(defaultPlaybook, playbook);
    if (template.id === 'generic') expect(changes).toEqual([]);
    else expect(changes.length).toBeGreaterThan(15);
    // Lists are changed within: what the default has is still there.
    expect(playbook.care.norms.map(({ event }) => event)).toEqual(
      defaultPlaybook.care.norms.map(({ event }) => event),
    );
  });

  it('leaves the book its currency, its rates and its language', () => {
    const own = { ...defaultPlaybook, currency: 'EUR', rates: { USD: 0.9 }, language: 'zh-CN' } as const;
    expect(templatePlaybook(template, own)).toMatchObject({
      currency: 'EUR',
      rates: { USD: 0.9 },
      language: 'zh-CN',
    });
  });
});

describe('a patch', () => {
  it('reaches parts of lists by their names, and adds new ones', () => {
    const levers = { revenue: { step: 500 }, tenure: { field: 'tenure', direction: 'up', step: 1 } };
    const { sensitivity } = patched(defaultPlaybook, { sensitivity: { levers } });
    expect(sensitivity.levers).toHaveLength(defaultPlaybook.sensitivity.levers.length + 1);
    expect(sensitivity.levers[0]).toEqual({ field: 'revenue', direction: 'up', step: 500 });
    expect(sensitivity.levers.at(-1)).toEqual({ field: 'tenure', direction: 'up', step: 1 });
  });

  it('puts a scale of another kind in the place of the whole old one', () => {
    const scale = { kind: 'linear', worst: 0, best: 1 };
    const { valuation } = patched(defaultPlaybook, { valuation: { moneyScale: scale } });
    expect(valuation.moneyScale).toEqual(scale);
  });

  it('changes nothing of the playbook that it is laid over', () => {
    const kept = structuredClone(defaultPlaybook);
    patched(defaultPlaybook, { valuation: { usualMargin: 0.9 } });
    expect(defaultPlaybook).toEqual(kept);
  });
});
