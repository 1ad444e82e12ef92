import type { CareEvent } from '../account/care-event.ts';
import type { Language } from '../text/local-text.ts';
import type { SeededRandom } from './seeded-random.ts';
import { shiftDay } from './shift-day.ts';

const PROMISES = {
  en: [
    'Send the test report',
    'Offer for the second site',
    'Name a contact for faults',
    'Correct the July invoice',
  ],
  'zh-CN': ['发送测试报告', '提交第二园区报价', '指定报障联系人', '更正七月账单'],
} as const;
const ENQUIRIES = {
  en: ['Tariff for night deliveries', 'Notice period of the framework', 'Capacity of the leased line'],
  'zh-CN': ['夜间配送资费', '框架协议的解约期限', '专线带宽'],
} as const;

/**
 * What happened at one account in three: a promise due between five days ago and three weeks ahead, and for some an
 * enquiry of this week. Neither is a contact, so nothing else about the account changes.
 */
export function sampleEvents(language: Language, asOf: string, random: SeededRandom): readonly CareEvent[] {
  if (!random.chance(0.33)) return [];
  const given = shiftDay(asOf, -random.whole(6, 30));
  const promise: CareEvent = {
    id: 'promise',
    kind: 'commitment',
    at: given,
    about: random.pick(PROMISES[language]),
    due: shiftDay(asOf, random.whole(-5, 21)),
  };
  const asked = shiftDay(asOf, -random.whole(0, 6));
  const enquiry: CareEvent = {
    id: 'enquiry',
    kind: 'enquiry',
    at: asked,
    about: random.pick(ENQUIRIES[language]),
  };
  const answered = random.chance(0.5);
  return [
    promise,
    ...(random.chance(0.5) ? [answered ? { ...enquiry, done: { 'written-reply': asked } } : enquiry] : []),
  ];
}
