import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Language } from '../text/local-text.ts';
import { DueChip, type DueChipProps } from './DueChip.tsx';
import { PanelContext } from './panel-context.ts';
import { wordsOf } from './words.ts';

const TODAY = '2026-11-22';

function shown(chip: DueChipProps, language: Language): string {
  const setting = { words: wordsOf(language, 'CNY', TODAY), today: TODAY, announce: () => undefined };
  const html = render(
    <PanelContext.Provider value={setting}>
      <DueChip {...chip} />
    </PanelContext.Provider>,
  );
  return `${html.includes('kam-chip-over') ? 'late: ' : ''}${html.replace(/<[^>]+>/g, '')}`;
}

const at = (state: 'due' | 'overdue', dueTime?: string) => ({ state, dueTime });

it.each([
  { chip: { due: '2026-11-23' }, en: 'by Mon 23 Nov', zh: '11月23日 周一前', why: 'a day' },
  {
    chip: { due: '2026-11-23', duty: at('due', '15:00') },
    en: 'by Mon 23 Nov, 15:00',
    zh: '11月23日 周一 15:00 前',
    why: 'a norm in hours',
  },
  {
    chip: { due: '2026-11-23', duty: at('due') },
    en: 'by Mon 23 Nov',
    zh: '11月23日 周一前',
    why: 'a norm in days',
  },
  { chip: { due: TODAY }, en: 'today', zh: '今天', why: 'today' },
  {
    chip: { due: TODAY, duty: at('due', '15:00') },
    en: 'today by 15:00',
    zh: '今天 15:00 前',
    why: 'later today',
  },
  {
    chip: { due: TODAY, duty: at('overdue', '09:00') },
    en: 'late: over since 09:00',
    zh: 'late: 今天 09:00 已逾期',
    why: 'its hour is over',
  },
  {
    chip: { due: '2026-11-20', duty: at('overdue', '09:00') },
    en: 'late: 2 days over',
    zh: 'late: 逾期 2 天',
    why: 'days ago, the hour does not matter',
  },
])('says when it is due: $why', ({ chip, en, zh }) => {
  expect(shown(chip, 'en')).toBe(en);
  expect(shown(chip, 'zh-CN')).toBe(zh);
});
