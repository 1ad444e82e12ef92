import type { ActionRule } from '../schema.ts';
import { rule } from './action-rule.ts';

/** What gaps among people and needs ask for. METHODS 6; due times are ours. */
export const needRules: readonly ActionRule[] = [
  rule(
    'find-people',
    'reading',
    30,
    [
      { fact: 'contacts', known: false },
      { fact: 'tier', is: 'VIP' },
    ],
    {
      title: ['Find out who takes part in decisions', '弄清参与决策的人员'],
      why: [
        'A customer of this worth, and nobody there is on record.',
        '如此重要的客户，却没有任何联系人记录。',
      ],
      effect: ['Visits go to the people who count.', '拜访有明确对象。'],
      ends: ['Somebody is on record.', '已有联系人记录。'],
      stake: 'revenue',
      restsOn: 'tier',
      source: 'METHODS 6.2',
    },
  ),
  rule(
    'second-thread',
    'reading',
    30,
    [
      { fact: 'liveContacts', atMost: 1 },
      { fact: 'thread', known: true },
      { fact: 'tier', is: 'VIP' },
    ],
    {
      title: ['Win a second friend beside {thread}', '在{thread}之外再建立一条关系'],
      why: [
        '{thread} is the only one we are in touch with: all coverage goes if they leave.',
        '目前只与{thread}保持联系，其离任将失去全部覆盖。',
      ],
      effect: ['The relationship survives a change of people.', '人员变动时关系不断。'],
      ends: ['A second person was met in the last 90 days.', '90 天内还见过另一位。'],
      stake: 'revenue',
      restsOn: 'tier',
      source: 'METHODS 6.2',
    },
  ),
  rule(
    'cover-roles',
    'reading',
    30,
    [
      { fact: 'rolesOpen', known: true },
      { fact: 'decider', known: true },
      { fact: 'openAmount', above: 0 },
    ],
    {
      title: ['Find who else takes part in the decision', '找到决策中的其他角色'],
      why: ['A deal is on, and nobody is known as {rolesOpen}.', '有商机在进行，尚无人担任：{rolesOpen}。'],
      effect: ['Nobody unknown can stop the deal.', '不因未知人物而受阻。'],
      ends: ['Each role has a person, or no deal is open.', '每个角色都有人，或没有进行中的商机。'],
      stake: 'openAmount',
      source: 'METHODS 6.2',
    },
  ),
  rule(
    'win-over',
    'reading',
    21,
    [
      { fact: 'opponent', known: true },
      { fact: 'openAmount', above: 0 },
    ],
    {
      title: ['Find out what {opponent} holds against us', '弄清{opponent}为何反对我方'],
      why: [
        '{opponent} takes part in the decision and is against us while a deal is on.',
        '有商机在进行，参与决策的{opponent}反对我方。',
      ],
      effect: ['An objection is answered before it decides.', '在决策前化解异议。'],
      ends: ['They are neutral or for us, or no deal is open.', '其态度转为中立或支持，或没有进行中的商机。'],
      stake: 'openAmount',
      source: 'METHODS 6.2',
    },
  ),
  rule(
    'get-closer',
    'reading',
    45,
    [
      { fact: 'deciderTie', below: 4 },
      { fact: 'tier', is: 'VIP' },
    ],
    {
      title: ['Get closer to {closestDecider}', '加深与{closestDecider}的关系'],
      why: [
        'Nobody who decides is closer to us than {closestDecider}, and that tie is {deciderTie} of 10.',
        '决策者中与我方最近的是{closestDecider}，关系深度仅 {deciderTie} 分（满分 10）。',
      ],
      effect: ['Who decides knows us before it is decided.', '在决策之前即已熟悉我方。'],
      ends: ['A tie with somebody who decides reaches 4.', '与任一决策者的关系深度达到 4。'],
      stake: 'revenue',
      restsOn: 'tier',
      source: 'METHODS 1, 6.2',
    },
  ),
  rule('reach-level', 'reading', 45, [{ fact: 'levelOpen', known: true }], {
    title: ['Get to know somebody at {levelOpen}', '在{levelOpen}建立联系'],
    why: [
      'You noted what this level decides, and nobody there is known.',
      '已记录该层级的决策权限，但没有联系人。',
    ],
    effect: ['We are heard where it is decided.', '在决策之处有我方声音。'],
    ends: ['Somebody of that level is on record.', '该层级已有联系人。'],
    stake: 'revenue',
    source: 'METHODS 6.2',
  }),
  rule('complete-need', 'reading', 21, [{ fact: 'needLayer', known: true }], {
    per: 'need',
    title: ['{need}: {question}', '关于“{need}”：{question}'],
    why: [
      'This layer of the need is missing: {needLayer}. Ask {people}.',
      '该需求缺少一层：{needLayer}。可询问{people}。',
    ],
    effect: [
      'The offer meets what decides, not only what is asked for.',
      '方案切中关键，而不只是满足字面要求。',
    ],
    ends: ['All three layers are known.', '三层均已明确。'],
    stake: 'openAmount',
    source: 'METHODS 6.1',
  }),
  rule(
    'learn-needs',
    'reading',
    30,
    [
      { fact: 'needsKnown', known: false },
      { fact: 'openAmount', above: 0 },
      { fact: 'tier', is: 'VIP' },
    ],
    {
      title: ['Find out what they need, and why', '弄清客户的需求及其背后的原因'],
      why: [
        'Deals for {openAmount} are open, and no need of theirs is on record.',
        '进行中的商机共 {openAmount}，却没有记录任何需求。',
      ],
      effect: ['Offers rest on needs instead of guesses.', '方案有据可依。'],
      ends: ['A need is on record.', '已记录需求。'],
      stake: 'openAmount',
      restsOn: 'tier',
      source: 'METHODS 5.8, 6.1',
    },
  ),
  rule(
    'offer-whitespace',
    'reading',
    45,
    [
      { fact: 'whitespaceShare', atLeast: 0.1 },
      { fact: 'tier', is: 'VIP' },
    ],
    {
      deed: 'offer-product',
      title: ['Offer {whitespaceProduct}', '推荐：{whitespaceProduct}'],
      why: [
        'If they bought it like others of their industry, it would be {whitespaceMoney} more a year.',
        '若达到同行业水平，每年可增 {whitespaceMoney}。',
      ],
      effect: ['More revenue and one more tie.', '增加收入，多一条纽带。'],
      ends: ['The gap falls below a tenth of their spending.', '差额低于其支出的十分之一。'],
      stake: 'whitespaceMoney',
      restsOn: 'tier',
      source: 'METHODS 6.3',
    },
  ),
  rule('carry-out-solution', 'reading', 14, [{ fact: 'phase', is: 'act now' }], {
    per: 'solution',
    title: ['Carry out the solution for {product}', '推进{product}的解决方案'],
    why: ['It is feasible, and it pays or must be done.', '方案可行，且收益高或压力大。'],
    effect: ['A solution becomes revenue.', '方案变为收入。'],
    ends: ['It is done and taken off the list, or judged otherwise.', '已完成并移出，或判断改变。'],
    stake: 'productMoney',
    source: 'METHODS 6.4',
  }),
  rule('remove-obstacle', 'reading', 60, [{ fact: 'phase', is: 'prepare and time it' }], {
    per: 'solution',
    title: ['Clear the way for {product}', '为{product}创造条件、等待时机'],
    why: ['It cannot be done yet: {whyNot}.', '目前尚不可行：{whyNot}。'],
    effect: ['We are ready on the day.', '时机一到即可推进。'],
    ends: ['It becomes feasible, or proves not to be.', '变为可行，或确认不可行。'],
    stake: 'productMoney',
    source: 'METHODS 6.4',
  }),
  rule('test-cooperation', 'reading', 30, [{ fact: 'openQuestions', atLeast: 1 }], {
    per: 'cooperation',
    title: ['Answer the open questions about {cooperation}', '完成“{cooperation}”的合作检验'],
    why: [
      'Nothing speaks against it so far; questions still open: {openQuestions}.',
      '目前没有不利因素，尚有 {openQuestions} 个问题待定。',
    ],
    effect: ['A yes or a no that can be stood by.', '得出站得住的结论。'],
    ends: ['Every question is answered.', '所有问题均已回答。'],
    stake: 'revenue',
    source: 'METHODS 6.5',
  }),
  rule('follow-lead', 'reading', 7, [{ fact: 'heat', is: 'hot' }], {
    per: 'lead',
    title: ['Follow up {lead}', '跟进线索：{lead}'],
    why: ['It is rated {leadMean} of 10: hot.', '评分 {leadMean}（满分 10），属热线索。'],
    effect: ['A lead becomes a deal.', '线索转为商机。'],
    ends: ['It is taken off the list, or rated below 7.', '移出列表，或评分低于 7。'],
    stake: 'headroom',
    source: 'METHODS 6.7',
  }),
  rule('serve-request', 'event', 3, [{ fact: 'servable', is: true }], {
    per: 'request',
    title: ['Tell them that we can serve it now: {request}', '告知客户现已可以满足：{request}'],
    why: [
      'They asked on {happened}; since {openSince} it can be served.',
      '客户于 {happened} 提出，{openSince} 起已可满足。',
    ],
    effect: ['A promise is kept that most would have forgotten.', '兑现别人可能早已忘记的承诺。'],
    ends: ['The request is marked as served.', '该需求标记为已满足。'],
    stake: 'headroom',
    source: 'METHODS 6.7',
  }),
];
