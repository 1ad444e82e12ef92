import type { LocalText } from '../../text/local-text.ts';

/** Words about satisfaction, contact coverage, ways of contact, product lines and the plan to keep an account. */
export const keepingText = {
  satisfaction: t('Satisfaction', '满意度'),
  noSurvey: t('not asked yet', '尚未调查'),
  ratio: t('{ratio} of what they expect', '为期望的 {ratio}'),
  trend: { up: t('rising', '上升'), down: t('falling', '下降'), same: t('as before', '与上次持平') },
  shareTrend: {
    up: t('more are content than before', '满意的人比上次多'),
    down: t('fewer are content than before', '满意的人比上次少'),
    same: t('no change that chance could not explain', '变化未超出偶然范围'),
  },
  poor: t(
    'They feel service below {line} of 10: low expectations do not make it good.',
    '实际感受低于 {line} 分（满分 10）：期望低不等于服务好。',
  ),
  felt: t('felt {perceived}, expected {expected}', '感受 {perceived}，期望 {expected}'),
  feltOnly: t('felt {perceived}', '感受 {perceived}'),
  contentShare: t(
    '{share} of {answers} content ({low} to {high})',
    '{answers} 人中 {share} 满意（{low} 至 {high}）',
  ),
  addSurvey: t('Add what they said', '添加调查结果'),
  surveyDay: t('Day', '日期'),
  surveyOf: t('Survey of {date}', '{date} 的调查'),
  perceived: t('Service as felt, 1–10', '实际感受（1–10）'),
  expected: t('As expected, 1–10', '期望（1–10）'),
  cause: t('What they expect comes from', '期望来自'),
  answers: t('Answers', '答复人数'),
  content: t('of them content', '其中满意'),
  contentWrong: t('More are content than answered: {date}.', '满意人数多于答复人数：{date}。'),
  dayNeeded: t('Say on which day.', '请填写日期。'),
  dayThere: t('There is one of that day already.', '该日已有一次调查。'),

  coverage: t('Contact coverage', '接触覆盖'),
  contacted: t('contacted', '已全面接触'),
  notContacted: t('not yet contacted', '尚未全面接触'),
  coverageOpen: t('{known} of {all} known', '{all} 项中已知 {known} 项'),
  points: {
    introduced: t('We were introduced in person', '已当面介绍'),
    procedure: t('We know how they buy', '了解其采购流程'),
    needs: t('We know what they need most', '了解其关键需求'),
  },
  fromRecords: t('from what is recorded', '据已有记录'),
  yes: t('yes', '是'),
  no: t('no', '否'),

  formats: t('Ways to be in touch', '适合的接触方式'),
  hours: t('about {hours} h', '约 {hours} 小时'),

  lines: t('Product lines on last year', '产品线同比'),
  lineLost: t('lost; {before} last year', '已流失，上年 {before}'),
  lineMoved: t('{before} → {now} ({change})', '{before} → {now}（{change}）'),

  plan: t('Plan to keep it', '保有计划'),
  noPlan: t('none yet', '尚无'),
  planFor: t(
    'An account of this class has a plan of its own: who does what by when, at what cost.',
    '此类客户应有专门计划：谁、做什么、何时完成、预算多少。',
  ),
  planLine: t('{done} of {all} steps done', '{all} 步中已完成 {done} 步'),
  planBudget: t('{done} of {all} steps done, {money} in all', '{all} 步中已完成 {done} 步，预算共 {money}'),
  addStep: t('Add a step', '添加步骤'),
  what: t('What', '做什么'),
  whatNeeded: t('Say what is to be done.', '请填写要做什么。'),
  who: t('Who', '谁'),
  by: t('By when', '何时'),
  budget: t('Budget', '预算'),
  stepDone: t('Done', '完成'),
  stepDoneFor: t('Done: {what}', '完成：{what}'),
  doneOn: t('done {date}', '{date} 完成'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
