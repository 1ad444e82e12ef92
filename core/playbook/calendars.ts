import type { LocalText } from '../text/local-text.ts';

/** The calendars by which working days can be counted, with their names; `weekends` knows no holidays. */
export const CALENDARS = {
  CN: t('Mainland China, with its adjusted days', '中国大陆（含调休）'),
  HK: t('Hong Kong', '中国香港'),
  JP: t('Japan', '日本'),
  AU: t('Australia', '澳大利亚'),
  NZ: t('New Zealand', '新西兰'),
  US: t('United States', '美国'),
  CA: t('Canada', '加拿大'),
  MX: t('Mexico', '墨西哥'),
  BR: t('Brazil', '巴西'),
  GB: t('England and Wales', '英格兰和威尔士'),
  IE: t('Ireland', '爱尔兰'),
  DE: t('Germany', '德国'),
  FR: t('France', '法国'),
  ES: t('Spain', '西班牙'),
  PT: t('Portugal', '葡萄牙'),
  IT: t('Italy', '意大利'),
  NL: t('Netherlands', '荷兰'),
  BE: t('Belgium', '比利时'),
  AT: t('Austria', '奥地利'),
  CH: t('Switzerland', '瑞士'),
  DK: t('Denmark', '丹麦'),
  SE: t('Sweden', '瑞典'),
  NO: t('Norway', '挪威'),
  FI: t('Finland', '芬兰'),
  PL: t('Poland', '波兰'),
  ZA: t('South Africa', '南非'),
  weekends: t('Weekends only', '仅周末'),
} as const satisfies Readonly<Record<string, LocalText>>;

export type CalendarId = keyof typeof CALENDARS;

export const CALENDAR_IDS = Object.keys(CALENDARS) as [CalendarId, ...CalendarId[]];

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
