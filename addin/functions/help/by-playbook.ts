import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';

/** The functions that take or give something by the playbook's own words. */
export const BY_PLAYBOOK: ReadonlySet<string> = new Set(['WINRATE', 'DUE']);

/**
 * What a function takes or gives by the playbook in use, one a row: the checks of the win rate's ladder in their
 * order with what their rung comes to, the events that have a norm with the time they leave. None for other functions.
 */
export function byPlaybook(id: string, { pipeline, care }: Playbook, language: Language): string[][] {
  switch (id) {
    case 'WINRATE':
      return pipeline.rungs.flatMap(({ label, checks, winRate }, rung) =>
        checks.map((check, at) => [
          say(TEXT.check, language, { n: rung * checks.length + at + 1 }),
          say(TEXT.ofRung, language, { rung: label[language], check: check[language] }),
          at === checks.length - 1 ? String(winRate) : '',
        ]),
      );
    case 'DUE':
      return care.norms.map(({ event, label, within, clock }) => [
        event,
        label[language],
        say(TEXT[clock], language, { count: within }),
      ]);
    default:
      return [];
  }
}

const TEXT = {
  check: t('check {n}', '检查 {n}'),
  ofRung: t('{rung}: {check}', '{rung}：{check}'),
  hours: t('hours: {count}', '{count} 小时'),
  days: t('days: {count}', '{count} 天'),
  workdays: t('working days: {count}', '{count} 个工作日'),
} as const satisfies Readonly<Record<string, LocalText>>;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
