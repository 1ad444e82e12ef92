import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { matchesSearch, searchable, searchQuery } from './matches-search.ts';
import { type Sound, spells } from './sound.ts';
import { soundReader } from './sound-reader.ts';

let read: (text: string) => Sound;
beforeAll(async () => {
  read = await soundReader();
});

function finds(name: string, typed: string): boolean {
  return matchesSearch([searchable(name, read)], searchQuery(typed));
}

it.each([
  { name: '华信银行', typed: '华信', why: 'as written' },
  { name: '华信银行', typed: 'huaxinyinhang', why: 'whole syllables' },
  { name: '华信银行', typed: 'hua xin', why: 'syllables parted by blanks' },
  { name: '华信银行', typed: "hua'xin", why: 'syllables parted as input methods do' },
  { name: '华信银行', typed: 'hxyh', why: 'first letters' },
  { name: '华信银行', typed: 'huaxyin', why: 'syllables and first letters mixed' },
  { name: '华信银行', typed: 'yinh', why: 'from the middle' },
  { name: '华信银行', typed: 'huaxi', why: 'an unfinished syllable' },
  { name: '华信银行', typed: 'HuaXin', why: 'capitals' },
  { name: '华信银行', typed: '华xin', why: 'characters and letters mixed' },
  { name: '重庆长安汽车', typed: 'chongqing', why: 'one of several readings' },
  { name: '单县乐都网络', typed: 'shanxian', why: 'a place read in its own way' },
  { name: '中石化', typed: 'zhshh', why: 'two letters for zh and sh' },
  { name: '绿洲集团', typed: 'lvzhou', why: 'ü typed as v' },
  { name: '绿洲集团', typed: 'luzhou', why: 'ü typed as u' },
  { name: '华信（北京）', typed: 'huaxinbeijing', why: 'brackets that nobody types' },
  { name: '新洲5G通信', typed: 'xinzhou5g', why: 'letters and digits inside a Chinese name' },
  { name: 'Société Générale', typed: 'societe gen', why: 'accents' },
  { name: 'Ærø Færger A/S', typed: 'aero faerger', why: 'letters that no normal form parts' },
  { name: 'Tarnwick Mobile', typed: 'mobile tarn', why: 'words in any order' },
  { name: 'ＡＢＣ Ｌｔｄ', typed: 'abc', why: 'full width' },
  { name: 'O’Brien & Sons', typed: "o'brien", why: 'either apostrophe' },
])('$name is found by “$typed”: $why', ({ name, typed }) => expect(finds(name, typed)).toBe(true));

it.each([
  { name: '华信银行', typed: 'xinhua', why: 'syllables in another order' },
  { name: '华信银行', typed: 'hxyhx', why: 'a letter too many' },
  { name: '华信银行', typed: 'huxin', why: 'half a syllable inside a word' },
  { name: 'Tarnwick Mobile', typed: 'tarn wood', why: 'one word that is not there' },
])('$name is not found by “$typed”: $why', ({ name, typed }) => expect(finds(name, typed)).toBe(false));

it('finds a Chinese name as written while its readings are not there yet', () => {
  const texts = [searchable('华信银行', undefined)];
  expect(matchesSearch(texts, searchQuery('华信'))).toBe(true);
  expect(matchesSearch(texts, searchQuery('huaxin'))).toBe(false);
});

it('finds every account when nothing is typed', () => expect(finds('华信银行', '  ')).toBe(true));

it('spells every text by any readings and first letters of a run of its characters', () => {
  const syllable = fc.constantFrom('zhong', 'chong', 'an', 'e', 'shi', 'xi', 'xian', 'lv');
  const sound = fc.array(
    fc.array(syllable, { minLength: 1, maxLength: 3 }).map((all) => ['字', ...all]),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(sound, fc.nat(), fc.nat(), fc.infiniteStream(fc.nat()), (all, a, b, picks) => {
      const from = a % all.length;
      const run = all.slice(from, from + 1 + (b % (all.length - from)));
      const letters = run.map((readings) => {
        const reading = readings[1 + ((picks.next().value as number) % (readings.length - 1))] as string;
        return (picks.next().value as number) % 2 === 0 ? reading : reading.slice(0, 1);
      });
      expect(spells(all, letters.join(''))).toBe(true);
    }),
  );
});
