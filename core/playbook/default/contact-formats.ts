const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const CLASSES = ['core', 'secondary', 'rising', 'low', 'prospect'] as const;
type ValueClass = (typeof CLASSES)[number];

const format = (
  id: string,
  label: readonly [en: string, zh: string],
  how: readonly [en: string, zh: string],
  hours: number,
  classes: readonly ValueClass[] = CLASSES,
) => ({ id, label: text(...label), how: text(...how), hours, classes: [...classes] });

/** METHODS 9: formats of contact. The formats are the sources'; the classes that they suit and the effort are ours. */
export const contactFormats = [
  format(
    'visit',
    ['Visit', '拜访'],
    ['By appointment, with a purpose and questions of your own.', '提前预约，带着目的和问题。'],
    4,
    ['core', 'secondary', 'rising', 'prospect'],
  ),
  format(
    'call',
    ['Call', '电话'],
    ['Between visits, and for whom a visit costs too much.', '两次拜访之间，或上门成本过高时。'],
    0.5,
  ),
  format(
    'message',
    ['Message', '短信'],
    ['With consent only: a wish, a notice, a word of thanks.', '仅限已同意者：问候、通知、致谢。'],
    0.2,
  ),
  format(
    'leaders',
    ['Small gathering of leaders', '高层小型聚会'],
    [
      'A few who decide, of one trade, around one topic of theirs.',
      '邀请同一行业的几位决策人，围绕其共同话题。',
    ],
    8,
    ['core', 'rising'],
  ),
  format(
    'users',
    ['Small gathering of users', '使用者小型聚会'],
    [
      'Those who work with it every day: what helps, what hinders.',
      '邀请日常使用者，了解哪些好用、哪些不便。',
    ],
    6,
    ['core', 'secondary', 'rising'],
  ),
  format(
    'training',
    ['Training', '培训'],
    ['Teach them to get more out of what they have.', '教客户用好已有产品。'],
    8,
    ['core', 'secondary'],
  ),
  format(
    'joint-event',
    ['Joint event', '联合活动'],
    ['Both firms together: a launch, a site visit, a match.', '双方共同举办：发布会、参观交流、联谊比赛。'],
    16,
    ['core', 'rising'],
  ),
];
