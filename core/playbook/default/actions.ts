import type { ActionRule, Playbook } from '../schema.ts';
import { care } from './care.ts';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });

/** Norms that follow an event; a promise has a rule of its own. */
const DUTIES_AFTER = care.norms.map(({ event }) => event);

/** METHODS section 9: what each section proposes, as rules on facts. Due times not given by a norm are ours. */
export const actions: Playbook['actions'] = {
  shown: 3,
  horizonDays: 60,
  urgencyAtHorizon: 0.2,
  urgencyUndated: 0.3,
  stakeUnknown: 0.3,
  openClassFactor: 0.8,
  question: {
    why: text(
      'Of all that is missing, this says most about the value: it can narrow the range by {narrows} of 100.',
      '在缺失的信息中，这一项对价值影响最大：最多可把可能范围缩小 {narrows} 分。',
    ),
    effect: text('The value and its classes become surer.', '价值与分类更加确定。'),
    ends: text('It is answered.', '得到答案。'),
  },
  rules: [
    // One that is logged here has its norm, which knows the hour.
    rule(
      'close-complaint',
      'event',
      2,
      [
        { fact: 'openComplaints', atLeast: 1 },
        { fact: 'complaintsLogged', known: false },
      ],
      {
        title: ['Deal with what they complain about', '处理未结投诉'],
        why: [
          'Open complaints: {openComplaints}. Each is to be answered and dealt with within 48 hours.',
          '未结投诉 {openComplaints} 件；每件须在 48 小时内答复并处理。',
        ],
        effect: ['One reason to leave disappears.', '消除一个流失原因。'],
        ends: ['No complaint is open.', '没有未结投诉。'],
        stake: 'revenue',
        source: 'METHODS 7.1, 7.2',
      },
    ),
    rule(
      'keep-promise',
      'norm',
      undefined,
      [
        { fact: 'norm', is: 'commitment' },
        { fact: 'about', known: true },
      ],
      {
        per: 'duty',
        title: ['Keep the promise: {about}', '兑现承诺：{about}'],
        why: ['Promised by {dutyDue}.', '承诺 {dutyDue} 前完成。'],
        effect: ['Our word counts.', '言而有信。'],
        ends: ['It is marked as done.', '标记为已完成。'],
        stake: 'revenue',
        source: 'METHODS 7.1',
      },
    ),
    rule(
      'keep-norm',
      'norm',
      undefined,
      [
        { fact: 'happened', known: true },
        { fact: 'about', known: false },
      ],
      {
        per: 'duty',
        title: ['{duty} ({happened})', '应办：{duty}（{happened}）'],
        why: ['By our norms it is due by {dutyDue}.', '按服务规范应在 {dutyDue} 前完成。'],
        effect: ['They find us reliable.', '让客户觉得我方可靠。'],
        ends: ['It is marked as done.', '标记为已完成。'],
        stake: 'revenue',
        source: 'METHODS 7.1',
      },
    ),
    rule(
      'keep-norm-about',
      'norm',
      undefined,
      [
        { fact: 'happened', known: true },
        { fact: 'about', known: true },
        { fact: 'norm', oneOf: DUTIES_AFTER },
      ],
      {
        per: 'duty',
        title: ['{duty}: {about}', '应办事项“{duty}”：{about}'],
        why: [
          'It was on {happened}; by our norms it is due by {dutyDue}.',
          '发生于 {happened}，按服务规范应在 {dutyDue} 前完成。',
        ],
        effect: ['They find us reliable.', '让客户觉得我方可靠。'],
        ends: ['It is marked as done.', '标记为已完成。'],
        stake: 'revenue',
        source: 'METHODS 7.1',
      },
    ),
    rule(
      'keep-in-touch',
      'norm',
      undefined,
      [
        { fact: 'daysToDuty', atMost: 7 },
        { fact: 'happened', known: false },
      ],
      {
        per: 'duty',
        title: ['{duty} this month', '本月{duty}'],
        why: ['By our norms the next one is due by {dutyDue}.', '按服务规范，下一次应在 {dutyDue} 前完成。'],
        effect: ['They hear from us between the visits.', '两次拜访之间保持联系。'],
        ends: ['It is logged, or the month is over.', '已登记，或当月结束。'],
        stake: 'revenue',
        source: 'METHODS 7.1',
      },
    ),
    rule('replace-lost-contact', 'event', 7, [{ fact: 'keyContactLost', is: true }], {
      title: ['Find and meet the lost contact’s successor', '找到并拜访流失联系人的接任者'],
      why: [
        'A key contact has left, and with them our way in.',
        '关键联系人已流失，我方在客户内部失去了联系渠道。',
      ],
      effect: ['The relationship stands on a person again.', '重新建立人脉。'],
      ends: ['A new key contact is known.', '已有新的关键联系人。'],
      stake: 'revenue',
      source: 'METHODS 7.4',
    }),
    rule('renew-now', 'norm', 7, [{ fact: 'contractMonthsLeft', atMost: 3 }], {
      title: ['Renew the contract', '续签合同'],
      why: [
        'Time left in the contract: {contractMonthsLeft}. Within a quarter of its end a contract is open to rivals.',
        '合同仅剩{contractMonthsLeft}，临近到期正是对手可乘之机。',
      ],
      effect: ['Revenue is secured for the next term.', '锁定下一合同期收入。'],
      ends: ['More than 3 months of contract are left.', '合同剩余超过 3 个月。'],
      stake: 'revenue',
      source: 'METHODS 7.4',
    }),
    rule('prepare-renewal', 'norm', 30, [{ fact: 'contractMonthsLeft', above: 3, atMost: 6 }], {
      title: ['Start talking about renewal', '启动续约洽谈'],
      why: [
        'Time left in the contract: {contractMonthsLeft}, early enough to shape the next one.',
        '合同还剩{contractMonthsLeft}，正是影响下一份合同的时机。',
      ],
      effect: ['The renewal is talked over before rivals bid.', '在对手报价之前谈妥续约。'],
      ends: ['More than 6 months of contract are left.', '合同剩余超过 6 个月。'],
      stake: 'revenue',
      source: 'METHODS 7.4',
    }),
    rule('retention-plan', 'reading', 7, [{ fact: 'risk', atLeast: 60 }], {
      title: ['Write a plan to keep this account', '制定客户保有计划'],
      why: [
        'The risk of losing them is {risk} of 100; the strongest sign: {riskReason}.',
        '流失风险 {risk}（满分 100），首要征兆：{riskReason}。',
      ],
      effect: ['Who does what by when, before it is too late.', '谁、做什么、何时完成，一一落实。'],
      ends: ['The risk falls below 60.', '流失风险降到 60 以下。'],
      stake: 'revenue',
      source: 'METHODS 7.4',
    }),
    rule('trace-lost-usage', 'reading', 14, [{ fact: 'revenueChange', atMost: -0.1 }], {
      title: ['Find out where the usage went', '查清业务量流向'],
      why: [
        'Revenue fell from {revenueLastYear} to {revenue} a year ({revenueChange}).',
        '年收入从 {revenueLastYear} 降到 {revenue}（{revenueChange}）。',
      ],
      effect: ['The loss has a cause that can be mended.', '找到可以补救的原因。'],
      ends: ['Revenue is less than 10 % below last year’s.', '收入同比降幅小于 10%。'],
      stake: 'revenueLost',
      source: 'METHODS 3.2, 7.4',
    }),
    rule('win-back-at-risk', 'reading', 14, [{ fact: 'loyaltyClass', is: 'at risk' }], {
      title: ['Find out why their loyalty is low and what rivals hold', '查明忠诚度低的原因与对手渗透情况'],
      why: [
        'They are worth a lot ({worth}) but only loosely tied to us (loyalty {loyalty}).',
        '客户价值 {worth} 分，忠诚度只有 {loyalty} 分：值得保有，但与我方联系不牢。',
      ],
      effect: ['Better ties before a rival makes an offer.', '在对手出手前加固关系。'],
      ends: ['Loyalty reaches the dividing line.', '忠诚度达到分界线。'],
      stake: 'revenue',
      restsOn: 'loyalty',
      source: 'METHODS 3.2',
    }),
    rule(
      'meet-again',
      'norm',
      14,
      [
        { fact: 'daysSinceContact', atLeast: 30 },
        { fact: 'tier', oneOf: ['VIP', 'target'] },
      ],
      {
        deed: 'calls',
        title: ['Get in touch: {daysSinceContact} of silence', '已{daysSinceContact}未联系：尽快拜访或致电'],
        why: [
          'Two calls and two messages a month are the norm for this tier; the last contact was on {lastContact}.',
          '该级别客户每月至少两次通话、两次信息；最近联系是 {lastContact}。',
        ],
        effect: ['The account hears from us before it hears from rivals.', '先于对手让客户听到我们的声音。'],
        ends: ['A contact in the last 30 days is recorded.', '最近 30 天内有联系记录。'],
        stake: 'revenue',
        source: 'METHODS 7.1',
      },
    ),
    rule(
      'break-silence',
      'norm',
      30,
      [
        { fact: 'daysSinceContact', atLeast: 90 },
        { fact: 'tier', is: 'mass' },
      ],
      {
        deed: 'calls',
        title: ['Call: {daysSinceContact} of silence', '已{daysSinceContact}未联系：致电问候'],
        why: ['The last contact was on {lastContact}.', '最近联系是 {lastContact}。'],
        effect: ['A sign of life, and news of what changed there.', '保持联系，了解变化。'],
        ends: ['A contact in the last 90 days is recorded.', '最近 90 天内有联系记录。'],
        stake: 'revenue',
        source: 'METHODS 7.4',
      },
    ),
    rule('ask-what-falls-short', 'reading', 14, [{ fact: 'satisfaction', below: 0.9 }], {
      title: ['Ask what falls short of their expectation', '询问哪些方面未达期望'],
      why: [
        'They rate our service {perceived} where they expect {expected}.',
        '客户对我方服务的实际感受 {perceived} 分，期望 {expected} 分。',
      ],
      effect: ['A named shortfall that service can mend.', '明确差距，由服务改进。'],
      ends: ['Perceived service reaches 90 % of the expected.', '实际感受达到期望的 90%。'],
      stake: 'revenue',
      source: 'METHODS 7.3',
    }),
    rule(
      'lift-poor-service',
      'reading',
      14,
      [
        { fact: 'perceived', below: 6 },
        { fact: 'satisfaction', atLeast: 0.9 },
      ],
      {
        title: ['Improve the service they experience', '提升客户感受到的服务'],
        why: [
          'They rate our service only {perceived}; low expectations do not make it good.',
          '客户的实际感受仅 {perceived} 分；期望低不等于服务好。',
        ],
        effect: ['Service that would hold against a rival’s offer.', '经得起对手比较的服务。'],
        ends: ['Perceived service is 6 or more.', '实际感受不低于 6。'],
        stake: 'revenue',
        source: 'METHODS 7.3',
      },
    ),
    rule('collect-overdue', 'event', 7, [{ fact: 'overdueAmount', above: 0 }], {
      deed: 'payment',
      title: ['Agree when the overdue money comes', '商定逾期款的付款日期'],
      why: ['{overdueAmount} is past its date.', '已有 {overdueAmount} 逾期未付。'],
      effect: ['The money comes in, and paying late is talked about.', '收回欠款，并纠正拖延付款的习惯。'],
      ends: ['Nothing is overdue.', '没有逾期款项。'],
      stake: 'overdueAmount',
      source: 'METHODS section 2',
    }),
    rule('mend-payment-habit', 'reading', 30, [{ fact: 'onTimePayment', below: 0.8 }], {
      deed: 'payment',
      title: ['Talk about paying on time', '沟通按时付款'],
      why: ['Only {onTimePayment} of bills are paid on time.', '仅 {onTimePayment} 的账单按时支付。'],
      effect: ['Steadier payment and a higher current value.', '付款更稳，当前价值提高。'],
      ends: ['80 % of bills are paid on time.', '按时缴费率达到 80%。'],
      source: 'METHODS section 2',
    }),
    rule(
      'win-wallet',
      'reading',
      45,
      [
        { fact: 'headroom', above: 0 },
        { fact: 'valueClass', oneOf: ['core', 'rising'] },
      ],
      {
        title: ['Go for the {headroom} that they spend elsewhere', '争取客户花在别家的 {headroom}'],
        why: [
          'They spend {wallet} a year with everyone, {revenue} of it with us; potential is {potential}.',
          '客户每年总支出 {wallet}，其中我方占 {revenue}；潜在价值 {potential} 分。',
        ],
        effect: ['A larger share of what they spend.', '扩大我方在其支出中的份额。'],
        ends: [
          'All their spending is with us, or potential falls below the dividing line.',
          '支出已归我方，或潜在价值低于分界线。',
        ],
        stake: 'headroom',
        restsOn: 'value',
        source: 'METHODS 3.1',
      },
    ),
    rule(
      'take-it-in',
      'reading',
      30,
      [
        { fact: 'manager', known: false },
        { fact: 'potential', atLeast: 50 },
      ],
      {
        title: ['Take it in: name an account manager', '纳入管理：指定客户经理'],
        why: [
          'Potential is {potential}, and nobody is recorded as looking after it.',
          '潜在价值 {potential} 分，却没有记录负责人。',
        ],
        effect: ['A promising account gets a person.', '有潜力的客户有人负责。'],
        ends: ['An account manager is recorded.', '已记录客户经理。'],
        stake: 'headroom',
        source: 'METHODS section 9',
      },
    ),
    rule(
      'first-visit',
      'reading',
      30,
      [
        { fact: 'valueClass', is: 'prospect' },
        { fact: 'potential', atLeast: 50 },
      ],
      {
        title: ['Make a first visit', '安排首次拜访'],
        why: [
          'No business with them yet, and their potential is {potential}.',
          '尚无业务，潜在价值 {potential} 分。',
        ],
        effect: ['Need, deciders and first contact become known.', '了解需求与决策人，完成初次接触。'],
        ends: ['First revenue comes in.', '产生首笔收入。'],
        stake: 'wallet',
        source: 'METHODS section 1, 5.1',
      },
    ),
    rule(
      'cross-sell',
      'reading',
      45,
      [
        { fact: 'productsHeld', atMost: 2 },
        { fact: 'loyaltyClass', oneOf: ['pillar', 'steady'] },
      ],
      {
        title: ['Offer a further product', '推荐新的产品'],
        why: [
          'They are loyal ({loyalty}); products of ours that they use: {productsHeld}.',
          '忠诚度 {loyalty} 分，在用产品却只有 {productsHeld} 种。',
        ],
        effect: ['More revenue and one more tie.', '增加收入，多一条纽带。'],
        ends: ['They use three products.', '已使用三种产品。'],
        stake: 'headroom',
        restsOn: 'loyalty',
        source: 'METHODS 3.2',
      },
    ),
    rule(
      'propose-agreement',
      'reading',
      60,
      [
        { fact: 'agreement', is: false },
        { fact: 'valueClass', is: 'core' },
      ],
      {
        title: ['Propose a mutual agreement', '提议签订互惠协议'],
        why: ['A core account without an agreement between the two firms.', '高价值客户，双方尚无互惠协议。'],
        effect: ['A tie above the single contract.', '建立超越单一合同的纽带。'],
        ends: ['An agreement is signed.', '协议已签订。'],
        stake: 'revenue',
        restsOn: 'value',
        source: 'METHODS section 2, 3.1',
      },
    ),
    rule(
      'fortify',
      'reading',
      21,
      [
        { fact: 'competitorThreat', atLeast: 7 },
        { fact: 'valueClass', oneOf: ['core', 'secondary'] },
      ],
      {
        title: ['Fortify the account against rivals', '加固防线，抵御对手'],
        why: [
          'Rivals threaten us here ({competitorThreat} of 10), and current value is {current}.',
          '竞争威胁 {competitorThreat} 分（满分 10），当前价值 {current} 分。',
        ],
        effect: ['Rivals meet a prepared account.', '让对手无机可乘。'],
        ends: ['The threat falls below 7.', '竞争威胁低于 7。'],
        stake: 'revenue',
        restsOn: 'value',
        source: 'METHODS 3.7, 4.5',
      },
    ),
    rule('court-rivals-vip', 'reading', 45, [{ fact: 'rivalVip', is: true }], {
      title: ['Show them what we would do better', '展示我方做得更好的地方'],
      why: [
        'A rival treats them as a VIP, which makes them a target for us.',
        '对手把该客户当贵宾，因此也是我方的目标客户。',
      ],
      effect: ['A first step into a rival’s best account.', '打入对手的优质客户。'],
      ends: ['They are no longer a rival’s VIP.', '不再是对手的贵宾。'],
      stake: 'headroom',
      source: 'METHODS 3.7',
    }),
    rule('close-gap', 'reading', 30, [{ fact: 'trail', atLeast: 3 }], {
      per: 'trail',
      title: ['Close the gap in {item}', '补上差距：{item}'],
      why: ['We are rated {ours}, {rival} {best}.', '我方 {ours} 分，{rival} {best} 分。'],
      effect: ['A rival loses an argument.', '让对手少一个理由。'],
      ends: ['We trail by less than 3 points.', '差距小于 3 分。'],
      stake: 'revenue',
      source: 'METHODS 4.1',
    }),
    rule('meet-decider', 'norm', 14, [{ fact: 'daysSinceDecider', atLeast: 90 }], {
      title: ['Meet {decider}, who decides', '拜访决策人{decider}'],
      why: ['The decider was last met {daysSinceDecider} ago.', '距上次见决策人已{daysSinceDecider}。'],
      effect: ['The person who decides knows us.', '让决策人了解我方。'],
      ends: ['The decider was met in the last 90 days.', '最近 90 天见过决策人。'],
      stake: 'openAmount',
      source: 'METHODS 6.2',
    }),
    rule(
      'find-decider',
      'reading',
      21,
      [
        { fact: 'contacts', atLeast: 1 },
        { fact: 'decider', known: false },
      ],
      {
        title: ['Find out who decides', '弄清谁是决策人'],
        why: [
          'Contacts on record: {contacts}; none is known to decide.',
          '已记录 {contacts} 位联系人，还不知道谁是决策人。',
        ],
        effect: ['Effort goes to the person who counts.', '把力气用在关键的人身上。'],
        ends: ['A decider is recorded.', '已记录决策人。'],
        stake: 'openAmount',
        source: 'METHODS 6.2',
      },
    ),
    rule('attack-opportunity', 'reading', 7, [{ fact: 'move', is: 'intensive attack' }], {
      per: 'opportunity',
      title: ['Put everything into {opportunity}', '全力以赴：{opportunity}'],
      why: [
        'It closes on {closeDate}, win rate {winRate}, grade A.',
        '预计 {closeDate} 成交，赢单率 {winRate}，A 级。',
      ],
      effect: ['A large deal near the finish is won.', '拿下临近成交的大单。'],
      ends: ['It is won or lost.', '赢单或丢单。'],
      stake: 'amount',
      restsOn: 'position',
      source: 'METHODS 5.5',
    }),
    rule('shape-opportunity', 'reading', 30, [{ fact: 'move', is: 'invest actively' }], {
      per: 'opportunity',
      title: ['Shape {opportunity} early', '及早引导：{opportunity}'],
      why: [
        'Grade A and far from closing ({closeDate}): the need can still be led.',
        'A 级且离成交尚远（{closeDate}），需求仍可引导。',
      ],
      effect: ['The tender asks for what we do well.', '让需求贴近我方所长。'],
      ends: ['It leaves the top of the funnel.', '离开漏斗上层。'],
      stake: 'amount',
      restsOn: 'position',
      source: 'METHODS 5.5',
    }),
    rule('follow-opportunity', 'reading', 21, [{ fact: 'move', is: 'ask and follow' }], {
      per: 'opportunity',
      title: ['Ask how {opportunity} stands', '询问进展：{opportunity}'],
      why: [
        'Half-way through the funnel (closes {closeDate}), win rate {winRate}.',
        '已到漏斗中层（预计 {closeDate} 成交），赢单率 {winRate}。',
      ],
      effect: ['The next rung of the ladder is named.', '明确下一步台阶。'],
      ends: ['It moves to the bottom of the funnel or is lost.', '进入漏斗下层或丢单。'],
      stake: 'amount',
      restsOn: 'position',
      source: 'METHODS 5.5',
    }),
    rule('date-opportunity', 'event', 3, [{ fact: 'layer', is: 'overdue' }], {
      per: 'opportunity',
      title: ['Close {opportunity} or give it a new date', '了结或改期：{opportunity}'],
      why: ['It should have closed on {closeDate}.', '原定 {closeDate} 成交。'],
      effect: ['The forecast tells the truth again.', '让预测恢复真实。'],
      ends: ['Its close date lies ahead, or it is closed.', '成交日在未来，或已了结。'],
      stake: 'amount',
      source: 'METHODS 5.3',
    }),
    rule('solve-ahead', 'reading', 45, [{ fact: 'position', is: 'consolidate' }], {
      title: ['Solve one problem before they raise it', '在客户提出之前解决一个问题'],
      why: [
        'They are attractive ({attractiveness}) and we are ahead of our rivals (advantage {advantage}).',
        '客户吸引力 {attractiveness} 分，我方优势 {advantage} 分：我方占先，须巩固。',
      ],
      effect: ['They see no reason to look elsewhere.', '客户无需另找他人。'],
      ends: ['Attractiveness or advantage falls below the dividing line.', '吸引力或优势低于分界线。'],
      stake: 'revenue',
      restsOn: 'position',
      source: 'METHODS 3.6, move 4',
    }),
    rule('senior-visit', 'reading', 30, [{ fact: 'position', is: 'invest' }], {
      title: ['Bring in one of our senior people', '请我方高层出面'],
      why: [
        'They are attractive ({attractiveness}), yet rivals are ahead (our advantage {advantage}).',
        '客户吸引力 {attractiveness} 分，但对手占先（我方优势 {advantage} 分）。',
      ],
      effect: ['Relations with their top level.', '建立高层关系。'],
      ends: ['Our advantage reaches the dividing line.', '我方优势达到分界线。'],
      stake: 'headroom',
      restsOn: 'position',
      source: 'METHODS 3.6, move 15',
    }),
    rule(
      'give-some-price',
      'reading',
      45,
      [
        { fact: 'position', is: 'invest' },
        { fact: 'priceSensitivity', atLeast: 7 },
      ],
      {
        title: ['Give up some price where it opens the door', '适度让价以打开局面'],
        why: [
          'Price sensitivity is {priceSensitivity} of 10 and rivals are ahead.',
          '价格敏感度 {priceSensitivity}（满分 10），且对手占先。',
        ],
        effect: ['A foot in an attractive account.', '打开一个有吸引力的客户。'],
        ends: ['Our advantage reaches the dividing line.', '我方优势达到分界线。'],
        stake: 'headroom',
        restsOn: 'position',
        priceCut: 0.05,
        source: 'METHODS 3.6, move 6',
      },
    ),
    rule('stop-discounts', 'reading', 45, [{ fact: 'position', is: 'harvest' }], {
      title: ['Grant no further discounts', '不再给予折扣'],
      why: [
        'We are ahead (advantage {advantage}) and there is little to gain (attractiveness {attractiveness}).',
        '我方占先（优势 {advantage} 分），但增量有限（客户吸引力 {attractiveness} 分）。',
      ],
      effect: ['Profit rises without effort.', '利润自然提升。'],
      ends: ['Attractiveness reaches the dividing line.', '吸引力达到分界线。'],
      stake: 'revenue',
      restsOn: 'position',
      priceCut: 0,
      source: 'METHODS 3.6, move 2',
    }),
    rule('serve-lightly', 'reading', 60, [{ fact: 'position', is: 'attend' }], {
      deed: 'standard-service',
      title: ['Serve them with standard products and mailings', '以标准产品和邮件服务'],
      why: [
        'There is little to gain (attractiveness {attractiveness}) and rivals are ahead (our advantage {advantage}).',
        '增量有限（客户吸引力 {attractiveness} 分），且对手占先（我方优势 {advantage} 分）。',
      ],
      effect: ['Time goes to accounts that answer it.', '把时间留给值得的客户。'],
      ends: ['Attractiveness or advantage reaches the dividing line.', '吸引力或优势达到分界线。'],
      restsOn: 'position',
      source: 'METHODS 3.6, move 14',
    }),
    rule('mend-loss', 'reading', 30, [{ fact: 'profit', below: 0 }], {
      title: ['Reprice, or serve them leaner', '重新定价或精简服务'],
      why: [
        'They cost us money: our profit on them is {profit} a year.',
        '该客户每年利润 {profit}，处于亏损。',
      ],
      effect: ['The account stops costing money.', '不再亏损。'],
      ends: ['Profit is 0 or more.', '利润不低于 0。'],
      stake: 'loss',
      priceCut: 0,
      source: 'METHODS 3.4',
    }),
    rule('let-go', 'reading', 60, [{ fact: 'release', is: 'release' }], {
      title: ['Stop courting this account', '停止争取该客户'],
      why: ['Low value, and what it demands costs more than it can bring.', '价值低，其要求的代价高于所得。'],
      effect: ['Budget is free for better accounts.', '为更好的客户腾出资源。'],
      ends: ['One of the conditions of the release test no longer holds.', '放弃条件之一不再成立。'],
      restsOn: 'value',
      source: 'METHODS 3.3',
    }),
    rule(
      'trim-effort',
      'reading',
      60,
      [
        { fact: 'loyaltyClass', is: 'marginal' },
        { fact: 'valueClass', is: 'low' },
      ],
      {
        deed: 'standard-service',
        title: ['Move to standard service', '转为标准服务'],
        why: [
          'Worth is {worth} and loyalty {loyalty}: effort here pays little.',
          '客户价值 {worth} 分，忠诚度 {loyalty} 分：投入回报低。',
        ],
        effect: ['Time is free for better accounts.', '为更好的客户腾出时间。'],
        ends: ['Value or loyalty reaches the dividing line.', '价值或忠诚度达到分界线。'],
        restsOn: 'loyalty',
        source: 'METHODS 3.2',
      },
    ),
    rule('widen-usage', 'reading', 45, [{ fact: 'valueClass', is: 'secondary' }], {
      title: ['Tailor an offer that widens their usage', '量身定制，拓宽使用范围'],
      why: [
        'Current value is {current}, potential {potential}: growth must come from more usage.',
        '当前价值 {current} 分，潜在价值 {potential} 分：增长须来自使用量。',
      ],
      effect: ['More of what they already value.', '用得更多、更广。'],
      ends: ['Potential reaches the dividing line.', '潜力达到分界线。'],
      stake: 'revenue',
      restsOn: 'value',
      source: 'METHODS 3.1',
    }),
  ],
};

type Pair = readonly [en: string, zh: string];

interface RuleTexts {
  readonly title: Pair;
  readonly why: Pair;
  readonly effect: Pair;
  readonly ends: Pair;
  readonly source: string;
  readonly per?: ActionRule['per'];
  readonly deed?: string;
  readonly stake?: string;
  readonly restsOn?: NonNullable<ActionRule['restsOn']>;
  readonly priceCut?: number;
}

function rule(
  id: string,
  basis: ActionRule['basis'],
  /** Days from today; undefined where the subject brings its own date. */
  withinDays: number | undefined,
  when: ActionRule['when'],
  texts: RuleTexts,
): ActionRule {
  const { title, why, effect, ends, per = 'account', ...rest } = texts;
  return {
    id,
    per,
    basis,
    ...(withinDays === undefined ? {} : { withinDays }),
    when,
    title: text(...title),
    why: text(...why),
    effect: text(...effect),
    ends: text(...ends),
    ...rest,
  };
}
