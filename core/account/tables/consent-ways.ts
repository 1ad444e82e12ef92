import type { Language, LocalText } from '../../text/local-text.ts';
import type { Contact } from '../account.ts';
import { normaliseLabel } from '../normalise.ts';

export type ConsentWay = NonNullable<Contact['consent']>[number];

/** What stands in a cell for each way of writing or calling, and for all and none of them. */
export const CONSENT_WORDS = {
  call: { en: 'call', 'zh-CN': '电话' },
  message: { en: 'message', 'zh-CN': '短信' },
  email: { en: 'e-mail', 'zh-CN': '邮件' },
  all: { en: 'all', 'zh-CN': '全部' },
  none: { en: 'none', 'zh-CN': '均不同意' },
} as const satisfies Readonly<Record<ConsentWay | 'all' | 'none', LocalText>>;

const WAYS: readonly ConsentWay[] = ['call', 'message', 'email'];

const KNOWN: ReadonlyMap<string, readonly ConsentWay[]> = new Map(
  (
    [
      [['call'], 'call', 'calls', 'phone', 'phone calls', 'telephone', '电话', '通话', '致电'],
      [['message'], 'message', 'messages', 'text', 'text messages', 'SMS', 'WeChat', '短信', '微信', '消息'],
      [['email'], 'email', 'emails', 'mail', '邮件', '电子邮件', '邮箱'],
      [WAYS, 'all', 'everything', 'any', '全部', '均同意', '都同意', '全部同意'],
      [[], 'none', 'no', 'refused', '均不同意', '都不同意', '不同意', '否', '拒绝'],
    ] as const
  ).flatMap(([ways, ...names]) => names.map((name) => [normaliseLabel(name), ways] as const)),
);

/**
 * The ways that a person agreed to, out of one cell: words with anything but letters between them.
 *
 * @returns undefined where a word is not known; nobody is written to on a guess.
 */
export function readConsent(text: string): readonly ConsentWay[] | undefined {
  const found = new Set<ConsentWay>();
  const whole = KNOWN.get(normaliseLabel(text));
  if (whole !== undefined) return whole;
  for (const word of text.split(/[,;、，；/／|+＋&和及与]|\band\b/iu)) {
    if (normaliseLabel(word) === '') continue;
    const ways = KNOWN.get(normaliseLabel(word));
    // None beside a way says two things.
    if (ways === undefined || ways.length === 0) return undefined;
    for (const way of ways) found.add(way);
  }
  return found.size === 0 ? undefined : WAYS.filter((way) => found.has(way));
}

/** The ways as one cell that is read back as the same; undefined where nothing is known. */
export function consentText(
  consent: readonly ConsentWay[] | undefined,
  language: Language,
): string | undefined {
  if (consent === undefined) return undefined;
  const given = WAYS.filter((way) => consent.includes(way));
  if (given.length === 0) return CONSENT_WORDS.none[language];
  if (given.length === WAYS.length) return CONSENT_WORDS.all[language];
  return given.map((way) => CONSENT_WORDS[way][language]).join(' + ');
}

/** Every such cell there is, as a list to choose from. */
export function consentChoices(language: Language): readonly string[] {
  const sets: readonly (readonly ConsentWay[])[] = [
    ['message'],
    ['call'],
    ['email'],
    ['call', 'message'],
    ['message', 'email'],
    ['call', 'email'],
    WAYS,
    [],
  ];
  return sets.map((ways) => consentText(ways, language) as string);
}
