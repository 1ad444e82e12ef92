const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const guide = (
  id: string,
  title: readonly [en: string, zh: string],
  at: readonly string[],
  ...points: readonly (readonly [en: string, zh: string])[]
) => ({ id, label: text(...title), at: [...at], points: points.map(([en, zh]) => text(en, zh)) });

const VISITS = ['first-visit', 'meet-decider', 'meet-again', 'senior-visit', 'replace-lost-contact'];

/**
 * METHODS 7.1: conduct that no record can show, from [001]; complaints from [003], one contact for everything from
 * [000]. What a visit is for at each stage, and the days of a bid, are named there and put into words by us.
 */
export const guides = [
  guide(
    'prepare-visit',
    ['Prepare a visit', '拜访准备'],
    ['visit-announced', ...VISITS],
    [
      'Settle the purpose, a plan and the one point that matters before you ask for the appointment.',
      '预约之前先定目的、预案和重点。',
    ],
    [
      'Know what you will tell them, and answer what they care about.',
      '明确要介绍的内容和客户关心问题的答复。',
    ],
    ['Write down the questions that only they can answer.', '列出只有对方能回答的问题。'],
    [
      'First contact: learn who they are and what they do; nothing to sell yet.',
      '一般性接触：了解对方是谁、做什么，先不推销。',
    ],
    [
      'Building the relation: find what you have in common, keep a first small promise.',
      '建立关系：寻找共同语言，兑现第一个小承诺。',
    ],
    [
      'Substance: learn needs, who decides, how they buy and by when.',
      '了解实质内容：需求、决策人、采购流程与时间。',
    ],
    [
      'Lasting cooperation: go over what was agreed, and look a year ahead together.',
      '长期合作：回顾约定事项，共同展望下一年。',
    ],
  ),
  guide(
    'on-visit',
    ['On the visit', '拜访进行中'],
    ['visit', 'visit-announced', ...VISITS],
    [
      'Be there five minutes early; say who you are, why you came and how long it will take.',
      '提前 5 分钟到达；说明自己是谁、来意和所需时间。',
    ],
    [
      'With somebody reserved, ask open questions and look for common ground.',
      '对方话少时用开放式问题引导，寻找共同语言。',
    ],
    [
      'Listen closely and say little; from time to time check that you understood.',
      '仔细聆听、尽量少说，并阶段性确认理解是否正确。',
    ],
    [
      'Where they are dissatisfied, own up to what is lacking and say what will be done; keep your temper.',
      '客户不满时，诚恳承认不足并说明改进措施，克服个人情绪。',
    ],
    ['Where they are angry with somebody else, take no side.', '客户因他人生气时，保持不偏不倚。'],
    [
      'Close by summing up, agreeing on the next step and thanking them.',
      '结束时总结要点，就下一步达成共识并致谢。',
    ],
  ),
  guide(
    'after-visit',
    ['After the visit', '拜访之后'],
    ['thank-you', 'visit-record'],
    [
      'Record what was said as it was said, their view and not yours.',
      '如实记录，反映客户的看法，不掺入自己的判断。',
    ],
    ['Where several of you went, pick out what matters together.', '多人同访时，共同找出关键信息。'],
    [
      'Note every wish and every promise, each with its day, and follow them up.',
      '逐项记下客户的要求和我方承诺及期限，并跟踪落实。',
    ],
    ['Bring the account’s record up to date.', '补充更新客户档案。'],
  ),
  guide(
    'answer',
    ['Answer what they ask', '答复客户'],
    ['written-reply', 'enquiry', 'escalation', 'beyond-authority'],
    ['What came in writing is answered in writing.', '书面来函以书面答复。'],
    [
      'Promise nothing on the spot that you are not sure of, and never just say no.',
      '没有把握的事绝不当场承诺，也不能简单说“不”。',
    ],
    [
      'What is beyond your authority goes to your superior first, and to the customer once it is agreed.',
      '超出权限的事先报上级，内部商定后再回复客户。',
    ],
  ),
  guide(
    'not-yet',
    ['When we cannot serve it', '暂时无法满足时'],
    ['request', 'serve-request'],
    [
      'Thank them for their trust, and say that they will hear as soon as it can be had.',
      '先感谢客户信任，说明一旦开通立即告知。',
    ],
    ['Offer what helps them today in another way.', '同时提出目前可行的其他办法。'],
    [
      'Where rules stand against it, apologise; with a good reason on their side, ask to take it to your superior.',
      '不符合规定时表示歉意；客户确有特殊原因的，请允许汇报后再答复。',
    ],
  ),
  guide(
    'telephone',
    ['On the telephone', '接打电话'],
    ['call', 'calls', 'new-contact', 'after-signing', 'break-silence'],
    [
      'A customer’s call comes first; take it within three rings, and apologise after five.',
      '优先接听客户来电，三声之内接起；超过五声先致歉。',
    ],
    ['Say your company and your name before they have to ask.', '主动报出公司和姓名。'],
    [
      'Never “I don’t know” or “impossible”; what takes time is looked up, and called back at an agreed hour.',
      '不说“不知道”“不能办”；需要查询的，约好时间回电。',
    ],
    [
      'What you cannot judge, hand to somebody who can; pass on no hearsay, nor where a colleague is.',
      '无法应对的转给相关人员；不随便传话，不透露他人行踪。',
    ],
    ['Let them hang up first.', '待客户挂断后再放下电话。'],
  ),
  guide(
    'messages',
    ['Messages', '短信问候'],
    ['message', 'messages'],
    [
      'Only to those who agreed to it; stop at the first word against it.',
      '只发给同意接收的人；对方表示不愿即停。',
    ],
    ['Write to the person, of something that is theirs.', '写给具体的人，说与其相关的事。'],
  ),
  guide(
    'complaint',
    ['When they complain', '客户投诉时'],
    ['complaint', 'close-complaint', 'lift-poor-service'],
    [
      'Hear them to the end, even where they are mistaken; explain only then.',
      '即使客户有误会，也先静静听完，再作解释。',
    ],
    ['Never argue, and never do the firm harm.', '决不与客户争执，也不损害公司利益。'],
    [
      'Mean it: solve the matter, and where that cannot be, say why and apologise.',
      '真心实意解决问题；确实无法满足的，说明原因并致歉。',
    ],
    ['Keep them told of how far it has got, until it is settled.', '及时反馈处理进度，直到办结。'],
  ),
  guide(
    'receive',
    ['When they come to us', '接待来访'],
    ['visit'],
    ['Dress for it, be at the door before them, and lead the way.', '着职业装，提前在门口迎接并引导。'],
    [
      'Exchange cards at the first meeting; introduce your side in order of rank.',
      '初次见面主动交换名片；按职务介绍我方人员。',
    ],
    ['Seat them facing the door, listen patiently and take notes.', '请客人面对门口入座，耐心倾听并记录。'],
  ),
  guide(
    'one-contact',
    ['One contact for everything', '一站式服务'],
    ['new-contact', 'after-signing', 'signing'],
    [
      'They know one person for advice, orders, faults, bills and support.',
      '咨询、受理、报障、账单、支持，客户只需找一个人。',
    ],
    [
      'You pass on what others have to do, and answer for it until it is done.',
      '需要他人办理的由您转达，并负责到底。',
    ],
  ),
  guide(
    'bid',
    ['Working on a bid', '招投标'],
    ['attack-opportunity', 'shape-opportunity'],
    [
      'Note each day: papers out, questions, submission, opening, award.',
      '记下每个日期：发标、答疑、递交、开标、定标。',
    ],
    [
      'Shape the need before the papers are out; afterwards it is too late.',
      '在发标之前引导需求，发标之后为时已晚。',
    ],
  ),
  guide(
    'fair-play',
    ['Fair towards rivals', '与竞争对手'],
    [
      'close-gap',
      'choose-stance',
      'win-back',
      'win-back-line',
      'name-sources',
      'rate-anew',
      'replace-refused',
    ],
    [
      'Learn of rivals from what is public, or given to others without condition; by no other way.',
      '只用公开资料，或对手无条件给他人的资料；不得以其他方式获取。',
    ],
    [
      'With rivals, not a word about prices, terms, costs or plans that are not public.',
      '与对手接触时，不谈未公开的价格、政策、成本和计划。',
    ],
    [
      'Before customers, say what we do well, and run nobody down.',
      '面对客户只讲我方的质量和好处，不贬低对手。',
    ],
  ),
];
