import { expect, it } from 'vitest';
import type { Account } from '../../account/account.ts';
import { assess } from '../../assessment/assess.ts';
import { defaultPlaybook as playbook } from '../../playbook/default-playbook.ts';
import { sideKind } from '../import/side-kind.ts';
import { bookWorkbook } from './book-workbook.ts';

const today = '2026-11-20';
const account: Account = {
  fields: { name: 'Huaxin' },
  rivals: {
    providers: ['Us', 'Veltra'],
    ratings: [
      { item: 'price', scores: [4, 7], source: '内线' },
      { item: 'quality', scores: [8, 5], source: 'public' },
    ],
  },
  rivalCards: [
    { id: 'a', rival: 'Veltra', lines: { price: 'a tenth lower' }, source: 'public', date: today },
    { id: 'b', rival: 'Northline', lines: { price: 'from a stolen list' }, source: 'unpublished document' },
  ],
  needs: [{ id: 'n', fact: 'a second line', who: 'Li Wei', at: today }],
  solutions: [{ product: 'Lines', feasible: 'yes', profit: 8, measure: 'trial' }],
};

it.each(['en', 'zh-CN'] as const)(
  'in %s: what is noted goes out, what must not be used stays with its reason',
  (language) => {
    const sheets = bookWorkbook(
      [
        {
          entry: { key: 'typed:1', name: 'Huaxin', readings: [] },
          account,
          assessment: assess(account, { playbook, asOf: today }),
        },
      ],
      { language, playbook, today },
    );
    const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
    const said = (names: readonly string[]) => JSON.stringify(names.map(rowsOf));
    const [ratings, left, ...noted] =
      language === 'en'
        ? (['Rivals', 'Left out', 'Needs', 'Rival cards', 'Solutions'] as const)
        : (['竞争对手', '未导出', '需求', '对手卡', '解决方案'] as const);
    expect(rowsOf(ratings)).toHaveLength(1);
    expect(rowsOf(left).map(([, about, source]) => [about, source])).toEqual([
      ['price', '内线'],
      ['Northline', 'unpublished document'],
    ]);
    for (const text of ['a second line', 'a tenth lower', 'trial']) expect(said(noted)).toContain(text);
    expect(JSON.stringify(sheets)).not.toContain('stolen');
    // What is worked out is for people; what is noted is read back.
    const kinds = sheets.map(({ name, columns }) => [
      name,
      sideKind({ headers: columns.map(({ header }) => header) }),
    ]);
    expect(kinds.filter(([, kind]) => kind !== undefined).map(([name]) => name)).toEqual(
      language === 'en'
        ? ['Needs', 'Solutions', 'Rivals', 'Rival cards']
        : ['需求', '解决方案', '竞争对手', '对手卡'],
    );
  },
);
