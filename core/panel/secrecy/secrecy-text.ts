import type { Secrecy } from '../../account/care-record.ts';
import type { LocalText } from '../../text/local-text.ts';

/** Words about how far what is known may go. */
export const secrecyText = {
  title: t('Confidentiality', '保密级别'),
  levels: {
    public: t('public', '公开'),
    internal: t('internal', '内部'),
    confidential: t('confidential', '机密'),
  } satisfies Readonly<Record<Secrecy, LocalText>>,
  allUsual: t('as usual', '按常规'),
  marked: t('{count} marked', '已标记 {count} 项'),
  hint: t(
    'Files, copies and calendars leave out what is above the level that they are made for, and say so. What nobody marked is {usual}.',
    '导出的文件、复制的文本和日历会略去高于所选级别的内容，并加以说明。未标记的内容为“{usual}”。',
  ),
  mark: t('Mark something', '标记内容'),
  what: t('What', '内容'),
  choose: t('Choose…', '请选择…'),
  level: t('Level', '级别'),
  levelOf: t('Level of {what}', '{what}的级别'),
  unmark: t('As usual again: {what}', '恢复常规：{what}'),
  asUsual: t('As usual', '恢复常规'),
  markedSaid: t('{what}: {level}', '{what}：{level}'),
  facts: t('Facts', '信息'),
  people: t('People', '人员'),
  deals: t('Deals', '商机'),
  events: t('What happened', '往来记录'),
  needs: t('Needs', '需求'),
  whole: t('All of one kind', '整类'),
  upToLong: t('Confidentiality, at most', '保密级别至多'),
  left: t('left out, above “{level}”: {what}', '已略去高于“{level}”的内容：{what}'),
  leftActions: t('{count} left out, above “{level}”', '另有 {count} 项高于“{level}”，未包含'),
  count: t('{what} ({count})', '{what}（{count}）'),
  unfair: t('left out, for their source must not be used: {count}', '因来源不得使用，未导出 {count} 条'),
  wentOut: t('What went out', '导出记录'),
  wentOutCount: t('{count} {count:time|times}', '{count} 次'),
  ofAccounts: t('{count} {count:account|accounts}', '{count} 个客户'),
  kinds: {
    accounts: t('accounts', '客户'),
    fields: t('facts', '信息'),
    actions: t('actions', '行动'),
    opportunities: t('deals', '商机'),
    contacts: t('people', '人员'),
    products: t('products', '产品'),
    rivals: t('ratings of rivals', '竞争评分'),
    events: t('events', '往来记录'),
    factors: t('ratings of buying factors', '购买因素评分'),
    rivalCards: t('rival cards', '对手卡'),
    market: t('view of the market', '市场判断'),
    swot: t('SWOT', 'SWOT 分析'),
    attractiveness: t('attractiveness', '吸引力'),
    needs: t('needs', '需求'),
    solutions: t('solutions', '解决方案'),
    cooperations: t('cooperations', '合作'),
    leads: t('leads', '线索'),
    levels: t('levels of the organisation', '组织层级'),
    maturity: t('digital maturity', '数字化阶段'),
    surveys: t('surveys', '满意度调查'),
    keeping: t('steps of the plan to keep it', '保有计划步骤'),
    coverage: t('contact coverage', '接触覆盖'),
    secrecy: t('confidentiality', '保密级别'),
  },
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
