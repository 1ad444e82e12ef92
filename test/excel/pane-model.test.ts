import { describe, expect, it } from 'vitest';
import { modelSession } from '../../addin/taskpane/model/model-session.ts';
import { judge, playbookEffect } from '../../core/assessment/playbook-effect.ts';
import { defaultPlaybook as playbook } from '../../core/playbook/default-playbook.ts';
import type { Playbook } from '../../core/playbook/schema.ts';
import { fakeWorkbook, paneOver } from './pane-for-tests.ts';

const PATH = ['valuation', 'dimensions', 'current', 'weight'] as const;
const rows = (count: number) => Array.from({ length: count }, (_, at) => [`a${at}`, 1000 * at, at % 10]);

async function modelOver(count: number, adopt: (next: Playbook) => Promise<void> = async () => {}) {
  const { workbook } = fakeWorkbook(['Name', 'Profit', 'Offer fit'], rows(count));
  const pane = await paneOver(workbook);
  return { pane, model: modelSession(pane, adopt) };
}

describe('a playbook edited in the pane', () => {
  it('is previewed on all rows, the first of them at once', async () => {
    const { pane, model } = await modelOver(5000);
    const shares: number[] = [];
    model.effect.share.subscribe((share) => share !== undefined && shares.push(share));
    model.edit(PATH, 5);
    const accounts = pane.reading.read.value?.rows.map(({ account }) => account) ?? [];
    const { playbook: draft } = model.draft.value;
    const first = accounts.slice(0, 2000);
    expect(model.effect.partly.value).toBe(true);
    expect(model.effect.effect.value).toEqual(playbookEffect(judge(first, playbook), judge(first, draft)));
    await expect.poll(() => model.effect.partly.value).toBe(false);
    expect(model.effect.effect.value).toEqual(
      playbookEffect(judge(accounts, playbook), judge(accounts, draft)),
    );
    expect(model.effect.share.value).toBeUndefined();
    expect(shares.at(-1)).toBe(1);
  });

  it('is compared anew when it changes while it is compared', async () => {
    const { pane, model } = await modelOver(4000);
    model.edit(PATH, 5);
    await new Promise((resolve) => setTimeout(resolve, 5));
    model.edit(PATH, 90);
    await expect.poll(() => model.effect.partly.value).toBe(false);
    const accounts = pane.reading.read.value?.rows.map(({ account }) => account) ?? [];
    expect(model.effect.effect.value).toEqual(
      playbookEffect(judge(accounts, playbook), judge(accounts, model.draft.value.playbook)),
    );
  });

  it('has no preview while it is faulty, and is not saved', async () => {
    const saved: Playbook[] = [];
    const { model } = await modelOver(30, async (next) => void saved.push(next));
    model.edit(PATH, -1);
    expect(model.faults.value.length).toBeGreaterThan(0);
    expect(model.effect.effect.value).toBeUndefined();
    await model.save();
    expect(saved).toEqual([]);
    model.undo();
    expect(model.faults.value).toEqual([]);
  });

  it('is adopted and computed by once it is saved; what fails is told', async () => {
    const { pane, model } = await modelOver(30);
    model.edit(PATH, 5);
    await model.save();
    expect(pane.playbook).toBe(model.draft.value.playbook);
    expect(model.saved.value).toMatchObject({ failed: false });

    const refused = await modelOver(30, async () => {
      throw new Error('read-only');
    });
    refused.model.edit(PATH, 5);
    await refused.model.save();
    expect(refused.pane.playbook).toBe(playbook);
    expect(refused.model.saved.value).toMatchObject({
      failed: true,
      text: expect.stringContaining('read-only'),
    });
  });

  it('takes a file whole or not at all', async () => {
    const { model } = await modelOver(30);
    expect(model.importText('{"format": 1}').length).toBeGreaterThan(0);
    expect(model.draft.value.playbook).toBe(playbook);
    expect(model.importText(JSON.stringify({ ...playbook, name: 'Ours' }))).toEqual([]);
    expect(model.draft.value.playbook.name).toBe('Ours');
    model.useDefault();
    expect(model.draft.value.playbook).toEqual(playbook);
  });
});
