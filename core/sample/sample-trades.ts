import type { LocalText } from '../text/local-text.ts';
import type { Trade } from './sample-names.ts';

/** What sets a trade apart in the sample. */
export interface TradeTraits {
  readonly label: LocalText;
  readonly ownership: LocalText;
  /** Added to the standing of its accounts, in deviations. */
  readonly standing: number;
  /** Money turned over a year for each unit spent on communication and transport. */
  readonly turnoverPerWallet: number;
  /** Money turned over a year and employee. */
  readonly turnoverPerHead: number;
}

const OWNERSHIP = {
  private: { en: 'Private', 'zh-CN': '民营' },
  listed: { en: 'Listed', 'zh-CN': '上市公司' },
  state: { en: 'State-owned', 'zh-CN': '国有' },
  public: { en: 'Public body', 'zh-CN': '事业单位' },
} as const;

export const TRADES: Readonly<Record<Trade, TradeTraits>> = {
  telecom: trade(['Telecom', '通信'], 'listed', 0.4, 18, 900_000),
  logistics: trade(['Post and logistics', '邮政物流'], 'private', 0, 40, 420_000),
  banking: trade(['Banking', '银行'], 'listed', 0.8, 70, 1_600_000),
  manufacturing: trade(['Manufacturing', '制造业'], 'private', -0.2, 120, 800_000),
  retail: trade(['Retail', '零售'], 'private', -0.4, 110, 650_000),
  health: trade(['Health', '医疗'], 'public', 0.5, 90, 380_000),
  education: trade(['Education', '教育'], 'public', 0.5, 60, 260_000),
  government: trade(['Government', '政府'], 'public', 1.2, 50, 300_000),
  energy: trade(['Energy', '能源'], 'state', 0.6, 150, 2_400_000),
  media: trade(['Media', '媒体'], 'listed', 0.7, 35, 700_000),
  transport: trade(['Transport', '交通'], 'state', 0.3, 80, 520_000),
  hospitality: trade(['Hospitality', '酒店餐饮'], 'private', -0.6, 65, 240_000),
};

function trade(
  [en, zh]: readonly [string, string],
  owner: keyof typeof OWNERSHIP,
  standing: number,
  turnoverPerWallet: number,
  turnoverPerHead: number,
): TradeTraits {
  return {
    label: { en, 'zh-CN': zh },
    ownership: OWNERSHIP[owner],
    standing,
    turnoverPerWallet,
    turnoverPerHead,
  };
}
