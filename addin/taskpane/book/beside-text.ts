import type { DecisionRole } from '../../../core/account/account.ts';
import type { CareKind } from '../../../core/account/care-event.ts';
import type { SideKind } from '../../../core/exchange/import/side-columns.ts';
import type { LocalText } from '../../../core/text/local-text.ts';

/** Words on the sheets of what stands beside accounts; the sidebar reads them back. */
export const besideText = {
  sheets: {
    opportunities: t('Opportunities', '商机'),
    contacts: t('Contacts', '联系人'),
    visits: t('Visits', '拜访'),
    rivals: t('Rivals', '对手'),
    products: t('Products', '产品'),
  } satisfies Readonly<Record<SideKind, LocalText>>,
  us: t('Us', '我方'),
  check: t('Check {n}', '检查 {n}'),
  roles: {
    initiator: t('Initiator', '发起者'),
    searcher: t('Searcher', '搜寻者'),
    decider: t('Decider', '决策者'),
    user: t('User', '使用者'),
    evaluator: t('Evaluator', '评估者'),
  } satisfies Readonly<Record<DecisionRole, LocalText>>,
  kinds: {
    visit: t('visit', '拜访'),
    call: t('call', '电话'),
    message: t('message', '短信'),
    enquiry: t('enquiry', '询问'),
    commitment: t('promise', '承诺'),
    complaint: t('complaint', '投诉'),
    signing: t('signing', '签约'),
    renewal: t('contract renewed', '合同续签'),
    'contract-end': t('contract ended', '合同到期未续'),
    'new-contact': t('new contact', '新联系人'),
    'beyond-authority': t('beyond authority', '超出权限'),
    forecast: t('forecast', '预测'),
    request: t('request', '请求'),
  } satisfies Readonly<Record<CareKind, LocalText>>,
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
