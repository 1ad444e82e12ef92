// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { calibrate } from '../../assessment/calibrate.ts';
import { defaultPlaybook } from '../../playbook/default-playbook.ts';
import {
  editDraft,
  type PlaybookDraft,
  replaceDraft,
  startDraft,
  undoDraft,
} from '../../playbook/playbook-draft.ts';
import { readPlaybookFile } from '../../playbook/read-playbook-file.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { sampleBook } from '../../sample/sample-book.ts';
import type { Language } from '../../text/local-text.ts';
import { found, mount } from '../mount-for-tests.ts';
import { PanelFrame } from '../PanelFrame.tsx';
import { PlaybookEditor } from './PlaybookEditor.tsx';

const accounts = sampleBook('2026-11-20').map(({ account }) => account);

/** The editor with its draft within reach. */
async function open(language: Language = 'en', start: Playbook = defaultPlaybook) {
  let now: PlaybookDraft = startDraft(start);
  const Screen = () => {
    const [draft, setDraft] = useState(now);
    now = draft;
    return (
      <PanelFrame language={language}>
        <PlaybookEditor
          inUse={start}
          standard={defaultPlaybook}
          draft={draft}
          faults={readPlaybookFile(JSON.stringify(draft.playbook)).faults ?? []}
          effect={undefined}
          firstRows={false}
          saved={undefined}
          saving={false}
          accounts={accounts}
          place="browser"
          onValue={(path, value) => setDraft((own) => editDraft(own, path, value))}
          onTake={(playbook) => setDraft((own) => replaceDraft(own, playbook))}
          onUndo={() => setDraft(undoDraft)}
          onSave={() => {}}
          onImport={() => []}
          onDefault={() => {}}
        />
      </PanelFrame>
    );
  };
  const screen = await mount(<Screen />);
  return {
    ...screen,
    playbook: () => now.playbook,
    input: (name: string) => found(`[aria-label="${name}"]`, screen.root) as HTMLInputElement,
    unfold: async (name: string) => {
      const details = found('details', screen.region(name)) as HTMLDetailsElement;
      await screen.click(found('summary', details));
      if (!details.open) details.open = true;
      await screen.press(details, 'x');
      await new Promise((done) => setTimeout(done));
      return screen.region(name);
    },
  };
}

describe.each([
  {
    language: 'en',
    fold: 'Start from a template',
    change: 'Profit: Weight65 → 60',
    take: 'Take this template',
    undo: 'Undo',
    name: 'Years on our network',
  },
  {
    language: 'zh-CN',
    fold: '从行业模板开始',
    change: '利润：权重65 → 60',
    take: '采用此模板',
    undo: '撤销',
    name: '在网年限',
  },
] as const)('a template in $language', ({ language, fold, change, take, undo, name }) => {
  it('shows what it would change before it is taken, and is one step back', async () => {
    const { region, button, click, type, playbook, root } = await open(language);
    await type(found('select', region(fold)), 'telecom');
    expect(region(fold).textContent).toContain(change);
    expect(playbook()).toBe(defaultPlaybook);
    await click(button(take));
    expect(playbook().name).toBe('Telecom');
    expect(found('[data-draft]', root).textContent).toMatch(/Telecom 1\.0\.0 · [0-9a-f]{12}$/);
    expect(root.textContent).toContain(name);
    await click(button(undo));
    expect(playbook()).toBe(defaultPlaybook);
  });
});

describe('calibrating', () => {
  it('shows old and new, takes one or all, and says what it keeps', async () => {
    const { unfold, button, click, playbook, region } = await open();
    const fold = await unfold('Fit money scales to my accounts');
    expect(found('[data-scale="profit"]', fold).textContent).toContain('¥10 k to ¥10 m→ ¥');
    await click(button('Take: Profit'));
    const [profit] = calibrate(defaultPlaybook, accounts);
    expect(playbook().valuation.dimensions.current.indicators.profit.scale).toEqual(profit?.after);
    expect(playbook().valuation.moneyScale).toEqual(defaultPlaybook.valuation.moneyScale);
    expect(found('[data-scale="profit"]', region('Fit money scales to my accounts')).textContent).toContain(
      'as it is',
    );
    await click(button('Take all'));
    expect(playbook().valuation.moneyScale).not.toEqual(defaultPlaybook.valuation.moneyScale);
    await click(button('Undo'));
    await click(button('Undo'));
    expect(playbook()).toBe(defaultPlaybook);
  });
});

describe('weights by comparing in pairs', () => {
  it('become whole weights, with a word on how well the answers agree', async () => {
    const { unfold, button, click, type, playbook } = await open();
    const fold = await unfold('Weights by comparing in pairs');
    const [first, second] = [...fold.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
    const option = (select: HTMLSelectElement, text: string) =>
      [...select.options].find((one) => one.text === text)?.value ?? '';
    await type(first, option(first, 'Current clearly more'));
    expect(fold.textContent).toContain('Judgements');
    await type(second, option(second, 'Loyalty beyond comparison'));
    expect(fold.textContent).toContain('contradict one another');
    await click(button('Take these weights'));
    const weights = Object.values(playbook().valuation.dimensions).map(({ weight }) => weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(weights).not.toEqual([40, 25, 20, 15]);
  });
});

describe('texts and rules', () => {
  it('are written in both languages', async () => {
    const { button, click, input, type, playbook, region } = await open();
    await click(button('Value class', region('Class names and strategies')));
    await type(input('Core: Strategy (Chinese)'), '全力以赴。');
    expect(playbook().classification.texts.value.core.strategy).toEqual({
      en: defaultPlaybook.classification.texts.value.core.strategy.en,
      'zh-CN': '全力以赴。',
    });
    expect(region('Difference from the default').textContent).toContain('Core: Strategy (Chinese)');
  });

  it('keep a text that was emptied until another is typed', async () => {
    const { button, click, input, type, playbook, region } = await open();
    await click(button('Value class', region('Class names and strategies')));
    await type(input('Core: Name (English)'), ' ');
    expect(input('Core: Name (English)').getAttribute('aria-invalid')).toBe('true');
    expect(playbook()).toBe(defaultPlaybook);
  });

  it('have due days, and can be taken out and brought back', async () => {
    const { button, click, input, type, playbook, region } = await open();
    await click(button('Renew the contract', region('Actions')));
    await type(input('Renew the contract: Days until it is due'), '5');
    expect(playbook().actions.rules.find(({ id }) => id === 'renew-now')?.withinDays).toBe(5);
    await click(button('Remove this rule'));
    expect(playbook().actions.rules.some(({ id }) => id === 'renew-now')).toBe(false);
    await click(button('Undo'));
    expect(playbook().actions.rules.some(({ id }) => id === 'renew-now')).toBe(true);
  });

  it('speak from figures on that can be moved', async () => {
    const { button, click, input, type, playbook, region } = await open();
    await click(button('Renew the contract', region('Actions')));
    await type(input('Renew the contract: Contract months left: at most'), '5');
    const renew = playbook().actions.rules.find(({ id }) => id === 'renew-now');
    expect(renew?.when.find(({ fact }) => fact === 'contractMonthsLeft')?.atMost).toBe(5);
    expect(region('Difference from the default').textContent).toContain('at most3 → 5');
  });

  it('tell what contradicts what by their labels', async () => {
    const { input, type, root } = await open();
    await type(input('Bottom: closes within (weeks)'), '9');
    expect(found('[role="alert"]', root).textContent).toContain(
      '“Bottom: closes within (weeks)” must not exceed “Middle: closes within (weeks)”',
    );
  });

  it('refuse a fact that nobody knows, with the place', async () => {
    const { button, click, input, type, root, region } = await open();
    await click(button('Renew the contract', region('Actions')));
    await type(input('Renew the contract: Why (English)'), 'Because of {moon}.');
    expect(found('[role="alert"]', root).textContent).toContain('there is no fact "moon"');
  });
});

describe('norms', () => {
  const complaint = 'Complaint answered and dealt with';
  const at = defaultPlaybook.care.norms.findIndex(({ event }) => event === 'complaint');

  it('say who has to act, in both languages, or name nobody', async () => {
    const { button, click, input, type, playbook, region } = await open();
    await click(button(complaint, region('Service norms')));
    await type(input(`${complaint}: Who acts (English)`), 'Branch manager');
    expect(playbook().care.norms[at]?.who).toEqual({ en: 'Branch manager', 'zh-CN': '客服人员' });
    await click(button(`${complaint}: Name nobody`));
    expect(playbook().care.norms[at]?.who).toBeUndefined();
    const file = readPlaybookFile(JSON.stringify(playbook()));
    expect(file.faults).toBeUndefined();
    expect(region('Difference from the default').textContent).toContain(`${complaint}: Who acts`);
    expect(region('Difference from the default').textContent).toContain('Customer service');
    await click(button(`${complaint}: Name who acts`));
    expect(playbook().care.norms[at]?.who).toEqual({ en: 'Account manager', 'zh-CN': '客户经理' });
  });

  it('hold for some tiers, at least one, or for all', async () => {
    const { button, click, playbook, region, root } = await open();
    await click(button(complaint, region('Service norms')));
    const boxes = () =>
      [...found(`[aria-label="${complaint}: For these tiers"]`, root).querySelectorAll('input')] as [
        HTMLInputElement,
        HTMLInputElement,
        HTMLInputElement,
      ];
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, true]);
    await click(boxes()[2]);
    expect(playbook().care.norms[at]?.tiers).toEqual(['VIP', 'target']);
    await click(boxes()[1]);
    expect(playbook().care.norms[at]?.tiers).toEqual(['VIP']);
    expect(boxes()[0].disabled).toBe(true);
    await click(boxes()[2]);
    await click(boxes()[1]);
    expect(playbook().care.norms[at]?.tiers).toBeUndefined();
  });
});

describe('names with numbers', () => {
  it('are added, refused with a reason, changed and removed', async () => {
    const { region, submit, type, input, button, click, playbook } = await open();
    const rates = region('Currency and rates');
    const [code, worth] = [...rates.querySelectorAll('form input')] as [Element, Element];
    await type(code, 'usd');
    await type(worth, '7.1');
    await submit(code);
    expect(found('[role="alert"]', rates).textContent).toContain('Three capital letters');
    await type(code, 'ＵＳＤ');
    await submit(code);
    expect(playbook().rates).toEqual({ USD: 7.1 });
    expect(rates.querySelector('[role="alert"]')).toBeNull();
    await type(input('USD: Worth'), '7.2');
    expect(playbook().rates).toEqual({ USD: 7.2 });
    await type(code, 'USD');
    await type(worth, '1');
    await submit(code);
    expect(found('[role="alert"]', rates).textContent).toContain('already there');
    await click(button('Remove USD'));
    expect(playbook().rates).toEqual({});
  });
});

describe('what can be influenced', () => {
  it('is named, with its direction and step, and can be more or less', async () => {
    const { region, input, type, button, click, playbook } = await open();
    const fold = region('What we can influence');
    await type(input('Paid on time: Step'), '2%');
    await type(input('Paid on time: Direction'), 'down');
    const lever = () => playbook().sensitivity.levers.find(({ field }) => field === 'onTimePayment');
    expect(lever()).toEqual({ field: 'onTimePayment', direction: 'down', step: 0.02 });
    await click(button('Remove Paid on time'));
    expect(lever()).toBeUndefined();
    const add = [...fold.querySelectorAll('select')].at(-1) as HTMLSelectElement;
    await type(add, 'tenure');
    expect(playbook().sensitivity.levers.at(-1)).toEqual({ field: 'tenure', direction: 'up', step: 1 });
  });
});

describe('a scale', () => {
  it('can be of another kind, and a faulty one is told', async () => {
    const { input, type, playbook, root } = await open();
    await type(input('Tenure: Scale'), 'log');
    expect(playbook().valuation.dimensions.loyalty.indicators.tenure.scale).toMatchObject({ kind: 'log' });
    expect(found('[role="alert"]', root).textContent).toContain('scale.worst');
    await type(input('Tenure: Worst (0)'), '0.5');
    expect(root.querySelector('[role="alert"]')).toBeNull();
  });
});
