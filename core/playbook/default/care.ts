import type { Playbook } from '../schema.ts';
import { book } from './book.ts';
import { cadence } from './cadence.ts';
import { complaints } from './complaints.ts';
import { guides } from './guides.ts';
import { coverage, expectations, secrecy } from './keeping.ts';
import { monthly } from './monthly.ts';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const accountManager = text('Account manager', '客户经理');
const customerService = text('Customer service', '客服人员');
const yes = { kind: 'steps', steps: { no: 0, yes: 100 } } as const;

/**
 * METHODS 7.1, 7.3 and 7.4. The signals are the source's, their strengths ours. Who has to act is the sources' too: the
 * account manager [001], customer service for complaints and calls after a first contact or a signing [002].
 */
export const care: Playbook['care'] = {
  risk: {
    signals: [
      {
        signal: 'revenueChange',
        label: text('Revenue on last year', '收入同比'),
        scale: { kind: 'linear', worst: 0, best: -0.3 },
        strength: 0.6,
      },
      {
        signal: 'keyContactLost',
        label: text('Key contact lost', '关键联系人流失'),
        scale: yes,
        strength: 0.4,
      },
      {
        signal: 'contractMonthsLeft',
        label: text('Contract months left', '合同剩余月数'),
        scale: { kind: 'linear', worst: 12, best: 0 },
        strength: 0.35,
      },
      {
        signal: 'competitorThreat',
        label: text('Threat from rivals', '竞争威胁'),
        scale: { kind: 'linear', worst: 3, best: 9 },
        strength: 0.35,
      },
      { signal: 'openComplaints', label: text('Open complaints', '未结投诉'), scale: yes, strength: 0.3 },
      {
        signal: 'satisfaction',
        label: text('Satisfaction', '满意度'),
        scale: { kind: 'linear', worst: 1, best: 0.6 },
        strength: 0.3,
      },
      {
        signal: 'daysSinceContact',
        label: text('Since last contact', '距最近联系'),
        scale: { kind: 'linear', worst: 30, best: 120 },
        strength: 0.25,
      },
      {
        signal: 'onTimePayment',
        label: text('Paid on time', '按时缴费'),
        scale: { kind: 'linear', worst: 0.95, best: 0.6 },
        strength: 0.15,
      },
    ],
    bands: { watch: 30, alarm: 60 },
    texts: { calm: text('Calm', '平稳'), watch: text('Watch', '关注'), alarm: text('Alarm', '警报') },
  },
  norms: [
    {
      event: 'visit-announced',
      label: text('Announce a formal visit', '正式拜访提前预约'),
      who: accountManager,
      within: -1,
      clock: 'days',
      on: 'visit',
      formal: true,
    },
    {
      event: 'thank-you',
      label: text('Thank-you after a formal visit', '正式拜访后致谢'),
      who: accountManager,
      within: 48,
      clock: 'hours',
      on: 'visit',
      formal: true,
    },
    {
      event: 'visit-record',
      label: text('Record of a visit', '拜访记录'),
      who: accountManager,
      within: 1,
      clock: 'workdays',
      on: 'visit',
    },
    {
      event: 'written-reply',
      label: text('Answer to a written enquiry', '答复书面咨询'),
      who: accountManager,
      within: 2,
      clock: 'workdays',
      on: 'enquiry',
    },
    {
      event: 'complaint',
      label: text('Complaint answered and dealt with', '投诉答复并处理'),
      who: customerService,
      within: 48,
      clock: 'hours',
      on: 'complaint',
    },
    {
      event: 'new-contact',
      label: text('Call back to a new contact', '新联系人回电'),
      who: customerService,
      within: 48,
      clock: 'hours',
      on: 'new-contact',
    },
    {
      event: 'after-signing',
      label: text('Call after signing', '签约后致电'),
      who: customerService,
      within: 3,
      clock: 'days',
      on: 'signing',
    },
    {
      event: 'escalation',
      label: text('Passed up when beyond one’s authority', '超出权限当日上报'),
      who: accountManager,
      within: 0,
      clock: 'days',
      on: 'beyond-authority',
    },
  ],
  monthly,
  complaints,
  cadence,
  book,
  poorPerceived: 6,
  expectations,
  coverage,
  secrecy,
  guides,
};
