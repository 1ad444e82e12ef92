// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { judge, playbookEffect } from '../../assessment/playbook-effect.ts';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import { editDraft, replaceDraft, startDraft, undoDraft } from '../../playbook/playbook-draft.ts';
import { readPlaybookFile } from '../../playbook/read-playbook-file.ts';
import { sampleBook } from '../../sample/sample-book.ts';
import type { Language } from '../../text/local-text.ts';
import { found, mount } from '../mount-for-tests.ts';
import { PanelFrame } from '../PanelFrame.tsx';
import { PlaybookEditor } from './PlaybookEditor.tsx';

const accounts = sampleBook('2026-11-20').map(({ account }) => account);
const before = judge(accounts, defaultPlaybook);

function Screen({ language }: { readonly language: Language }) {
  const [draft, setDraft] = useState(startDraft(defaultPlaybook));
  return (
    <PanelFrame language={language}>
      <PlaybookEditor
        inUse={defaultPlaybook}
        standard={defaultPlaybook}
        draft={draft}
        faults={readPlaybookFile(JSON.stringify(draft.playbook)).faults ?? []}
        effect={playbookEffect(before, judge(accounts, draft.playbook))}
        firstRows={false}
        saved={undefined}
        saving={false}
        onValue={(path, value) => setDraft((now) => editDraft(now, path, value))}
        accounts={accounts}
        onTake={(playbook) => setDraft((now) => replaceDraft(now, playbook))}
        onUndo={() => setDraft(undoDraft)}
        onSave={() => {}}
        onImport={() => []}
        onDefault={() => setDraft((now) => replaceDraft(now, defaultPlaybook))}
      />
    </PanelFrame>
  );
}

describe.each([
  {
    language: 'en',
    weight: 'Current: Weight',
    cut: 'Cut: Current value',
    margin: 'Usual margin (profit ÷ revenue)',
    save: 'Save in this workbook',
    undo: 'Undo',
    difference: 'Difference from the default',
  },
  {
    language: 'zh-CN',
    weight: '当前价值：权重',
    cut: '界线：当前价值',
    margin: '通常利润率（利润÷收入）',
    save: '保存到本工作簿',
    undo: '撤销',
    difference: '与默认手册的差异',
  },
] as const)(
  'the playbook editor in $language',
  ({ language, weight, cut, margin, save, undo, difference }) => {
    const open = async () => {
      const screen = await mount(<Screen language={language} />);
      const input = (name: string) => found(`input[aria-label="${name}"]`, screen.root) as HTMLInputElement;
      return { ...screen, input };
    };

    it('shows what a change does before it is saved, and goes back', async () => {
      const { root, button, input, type, click, region } = await open();
      expect(button(save).disabled).toBe(true);
      expect(button(undo).disabled).toBe(true);
      await type(input(cut), '70');
      expect(Number(found('[data-reclassed]', root).dataset.reclassed)).toBeGreaterThan(0);
      expect(button(save).disabled).toBe(false);
      expect(region(difference).textContent).toContain('50 → 70');
      await click(button(undo));
      expect(input(cut).value).toBe('50');
      expect(root.querySelector('[data-reclassed]')).toBeNull();
    });

    it('keeps what cannot be read beside its reason, and counts it nowhere', async () => {
      const { input, type, button } = await open();
      await type(input(weight), '4.5');
      expect(input(weight).getAttribute('aria-invalid')).toBe('true');
      expect(input(weight).value).toBe('4.5');
      expect(button(save).disabled).toBe(true);
      await type(input(margin), '25%');
      expect(button(save).disabled).toBe(false);
    });

    it('refuses to save a policy that cannot be used, with the place of every fault', async () => {
      const { root, input, type, button } = await open();
      for (const name of language === 'en'
        ? ['Current', 'Potential', 'Loyalty', 'Influence']
        : ['当前价值', '潜在价值', '忠诚度', '影响力'])
        await type(input(language === 'en' ? `${name}: Weight` : `${name}：权重`), '0');
      expect(found('[role="alert"]', root).textContent).toContain('valuation.dimensions');
      expect(button(save).disabled).toBe(true);
    });
  },
);
