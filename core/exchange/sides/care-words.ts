import type { CareKind } from '../../account/care-event.ts';
import type { LocalText } from '../../text/local-text.ts';

/** What can happen, as cells of a sheet say it. */
export const CARE_WORDS: Readonly<Record<CareKind, LocalText>> = {
  visit: t('visit', '拜访'),
  call: t('call', '电话'),
  message: t('message', '短信'),
  enquiry: t('enquiry', '书面咨询'),
  commitment: t('promise', '承诺'),
  complaint: t('complaint', '投诉'),
  signing: t('signing', '签约'),
  renewal: t('contract renewed', '合同续签'),
  'contract-end': t('contract ended', '合同到期未续'),
  'new-contact': t('new contact', '新联系人'),
  'beyond-authority': t('beyond authority', '超出权限'),
  forecast: t('forecast', '需求预测'),
  request: t('request', '暂不能满足的需求'),
};

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
