// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Account, AccountFields } from '../account/account.ts';
import { assess } from '../assessment/assess.ts';
import { bookOf } from '../assessment/book.ts';
import { defaultPlaybook } from '../playbook/default-playbook.ts';
import { withValue } from '../playbook/with-value.ts';
import { sampleBook } from '../sample/sample-book.ts';
import type { Language } from '../text/local-text.ts';
import { ClassesCard } from './ClassesCard.tsx';
import { found, mount } from './mount-for-tests.ts';
import { nearestLine } from './nearest-line.ts';
import { PanelFrame } from './PanelFrame.tsx';
import { panelText } from './panel-text.ts';
import { wordsOf } from './words.ts';

const median = withValue(defaultPlaybook, ['classification', 'cutsBy'], 'median');
const sample: readonly Account[] = sampleBook().map(({ account }) => account);
const asOf = '2026-11-20';

async function card(
  account: Account,
  { language = 'en' as Language, playbook = defaultPlaybook, book = sample as readonly Account[] } = {},
) {
  const assessment = assess(account, { playbook, asOf, book: bookOf(book, playbook) });
  const mounted = await mount(
    <PanelFrame language={language} currency="CNY" today={asOf}>
      <ClassesCard assessment={assessment} playbook={playbook} />
    </PanelFrame>,
  );
  return { ...mounted, text: mounted.root.textContent };
}

const leader: AccountFields = {
  profit: 5e6,
  onTimePayment: 1,
  offerFit: 9,
  tenure: 8,
  ourStrength: 9,
  bestRivalStrength: 3,
  rivalIntent: 2,
  rivalAttention: 2,
};

describe('where an account stands in the book', () => {
  const ladder = Array.from({ length: 20 }, (_, rung) => ({ fields: { offerFit: 1 + (9 * rung) / 19 } }));
  it.each<{ rung: number; language: Language; says: string; why: string }>([
    { rung: 19, language: 'en', says: 'Worth more than 97 % of your accounts.', why: 'the best' },
    { rung: 19, language: 'zh-CN', says: '价值高于您 97% 的客户。', why: 'the best' },
    { rung: 0, language: 'en', says: 'Worth less than 97 % of your accounts.', why: 'the last' },
    { rung: 0, language: 'zh-CN', says: '价值低于您 97% 的客户。', why: 'the last' },
  ])('is said in words: $why, $language', async ({ rung, language, says }) => {
    const { text } = await card(ladder[rung] as Account, { language, book: ladder });
    expect(text).toContain(says);
  });

  it('is not said without a book', async () => {
    const { text } = await card(ladder[3] as Account, { book: [] });
    expect(text).not.toContain('of your accounts.');
    expect(text).toContain('without the rest of your book');
  });

  it('is by the book’s own dividing lines where the model says so', async () => {
    const account = { fields: leader };
    expect((await card(account, { playbook: median })).text).toContain('median of your book');
    expect((await card(account)).text).not.toContain('median');
    expect((await card(account, { playbook: median, book: [] })).text).not.toContain('median');
  });
});

it.each<{ language: Language; says: string; why: string; x: number; y: number }>([
  {
    language: 'en',
    x: 62.5,
    y: 99,
    says: 'Potential lies 12.5 above its dividing line of 50.',
    why: 'x is nearer',
  },
  { language: 'zh-CN', x: 62.5, y: 99, says: '潜在价值比分界线 50 分高 12.5 分。', why: 'x is nearer' },
  {
    language: 'en',
    x: 99,
    y: 20,
    says: 'Current lies 30 below its dividing line of 50.',
    why: 'y is nearer',
  },
  { language: 'zh-CN', x: 99, y: 20, says: '当前价值比分界线 50 分低 30 分。', why: 'y is nearer' },
  {
    language: 'en',
    x: 50,
    y: 99,
    says: 'Potential lies right on its dividing line of 50, which counts as high.',
    why: 'at the cut is high',
  },
])('says which line is nearest: $why, $language', ({ language, x, y, says }) => {
  const at = (score: number) => ({ score, low: score, high: score, cut: 50 });
  const words = wordsOf(language, 'CNY');
  expect(nearestLine({ x: at(x), y: at(y) }, panelText.potential, panelText.current, words)).toBe(says);
});

describe('what a class calls for', () => {
  it('opens into the moves of its position, by their numbers', async () => {
    const { root, button, click } = await card({ fields: leader });
    expect(root.querySelector('ol')).toBeNull();
    await click(button('4 moves that suit it'));
    expect(
      [...found('ol', root).children].map((li) => [(li as HTMLLIElement).value, li.textContent]),
    ).toEqual(
      defaultPlaybook.classification.moves
        .filter(({ position }) => position === 'consolidate')
        .map(({ number, text }) => [number, text.en]),
    );
  });

  it('is silent on moves that a playbook does not have', async () => {
    const playbook = withValue(defaultPlaybook, ['classification', 'moves'], []);
    const { text } = await card({ fields: leader }, { playbook });
    expect(text).not.toContain('moves that suit');
  });

  it.each<{ language: Language; says: readonly string[] }>([
    {
      language: 'en',
      says: ['How to serve: standard service, attention to detail, promised service levels', 'Repurchase'],
    },
    { language: 'zh-CN', says: ['服务方式：标准化服务、细节服务、承诺服务', '再次购买', '争取下一次订单。'] },
  ])('names the ways of serving and the stage: $language', async ({ language, says }) => {
    const vip = { fields: { ...leader, revenue: 9e6, contractMonthsLeft: 24, perceived: 9, expected: 8 } };
    const { text } = await card(vip, { language });
    for (const part of says) expect(text).toContain(part);
  });

  it('does not blame a prospect for what only customers have', async () => {
    const { text } = await card({ fields: { revenue: 0, offerFit: 9 } });
    expect(text).toContain('For customers only.');
    expect(text).toContain('Raise their interest');
  });
});
