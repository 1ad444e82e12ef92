import type { AccountFields, Opportunity } from '../account/account.ts';
import type { Language } from '../text/local-text.ts';
import type { SeededRandom } from './seeded-random.ts';
import { shiftDay } from './shift-day.ts';

const SUBJECTS = {
  en: [
    'Branch network renewal',
    'Leased line to the second site',
    'Cloud backup',
    'Contact centre',
    'Fleet tracking',
    'Managed firewall',
    'Parcel returns service',
    'Mobile fleet contract',
    'Video surveillance',
    'Framework renewal',
  ],
  'zh-CN': [
    '分支机构专线改造',
    '第二园区专线',
    '云备份',
    '呼叫中心',
    '车辆定位',
    '安全托管',
    '退件服务',
    '移动套餐团购',
    '视频监控',
    '框架协议续签',
  ],
} as const;

/**
 * None to three deals of one account, two fifths of the accounts having any. Amounts are 3–40 % of the revenue
 * (or of the wallet, for a prospect), closes from two weeks ago to half a year ahead, one in ten without a date.
 */
export function sampleOpportunities(
  fields: AccountFields,
  language: Language,
  asOf: string,
  random: SeededRandom,
): readonly Opportunity[] {
  const count = random.chance(0.42) ? random.whole(1, 3) : 0;
  const first = random.whole(0, SUBJECTS[language].length - 1);
  const base = fields.revenue || fields.wallet;
  return Array.from({ length: count }, (_, at) => {
    const amount =
      base === undefined ? undefined : Math.round((base * random.between(0.03, 0.4)) / 100) * 100;
    const closeDate = shiftDay(asOf, random.whole(-14, 182));
    return {
      name: SUBJECTS[language][(first + at * 3) % SUBJECTS[language].length] ?? SUBJECTS[language][0],
      ...(amount === undefined || random.chance(0.1) ? {} : { amount }),
      recurring: random.chance(0.45),
      ...(random.chance(0.1) ? {} : { closeDate }),
      evidence: drawEvidence(random),
      weeksInLayer: random.whole(0, 16),
    };
  });
}

/** Rungs are climbed from below: all checks of the rungs that hold, and some of the next one. */
function drawEvidence(random: SeededRandom): readonly boolean[] {
  const rungs = random.pick([0, 1, 1, 2, 2, 3, 4]);
  return Array.from({ length: 12 }, (_, at) =>
    at < rungs * 3 ? true : at < rungs * 3 + 2 && random.chance(0.5),
  );
}
