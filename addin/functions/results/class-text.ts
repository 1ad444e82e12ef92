import type { Classes } from '../../../core/classification/classify.ts';
import type { ClassText, Playbook } from '../../../core/playbook/schema.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';
import { word } from './word.ts';

export type Scheme = 'value' | 'loyalty' | 'archetype' | 'position' | 'tier' | 'type';

/** The schemes of KAM.CLASS by the names under which they may be asked for. */
export const SCHEMES: Readonly<Record<Scheme, LocalText>> = {
  value: { en: 'value', 'zh-CN': '价值' },
  loyalty: { en: 'loyalty', 'zh-CN': '忠诚度' },
  archetype: { en: 'archetype', 'zh-CN': '贡献类型' },
  position: { en: 'position', 'zh-CN': '竞争定位' },
  tier: { en: 'tier', 'zh-CN': '服务等级' },
  type: { en: 'type', 'zh-CN': '类型' },
};

/**
 * The class of an account in one scheme, as a cell shows it: `core`, `core?` where the bounds leave it open,
 * types joined by `; ` and `–` for none.
 *
 * @returns `undefined` where the scores are missing on which the class stands.
 */
export function classText(
  classes: Classes,
  scheme: Scheme,
  { classification: { texts } }: Playbook,
  language: Language,
): string | undefined {
  switch (scheme) {
    case 'value':
      return classes.value === 'prospect'
        ? word(texts.value, 'prospect', language)
        : placeText(texts.value, classes.value, language);
    case 'loyalty':
      return placeText(texts.loyalty, classes.loyalty, language);
    case 'archetype':
      return placeText(texts.archetype, classes.archetype, language);
    case 'position':
      return placeText(texts.position, classes.position, language);
    case 'tier':
      return placeText(texts.tier, classes.tier, language);
    case 'type':
      return classes.types.map((type) => word(texts.type, type, language)).join('; ') || '–';
  }
}

/** Why there is no class: on what it stands. */
export function classMissing(scheme: Scheme, language: Language): string {
  return STANDS_ON[scheme][language];
}

const STANDS_ON: Readonly<Record<Scheme, LocalText>> = {
  value: {
    en: 'The value class needs a current and a potential score; one of them has no known field (current 当前价值 / potential 潜在价值). KAM.EXPLAIN shows which.',
    'zh-CN':
      '价值分类需要当前价值（current）和潜在价值（potential）得分，其中之一尚无已知字段。KAM.EXPLAIN 可查看缺哪一项。',
  },
  loyalty: {
    en: 'The loyalty class needs a loyalty score (忠诚度) and a current or potential one; no field of one of them is known. KAM.EXPLAIN shows which. A prospect has none.',
    'zh-CN':
      '忠诚分类需要忠诚度（loyalty）得分和当前或潜在价值得分，其中之一尚无已知字段。KAM.EXPLAIN 可查看缺哪一项。潜在客户没有此类别。',
  },
  archetype: {
    en: 'The archetype needs a current and a potential score; one of them has no known field (current 当前价值 / potential 潜在价值). A prospect has none.',
    'zh-CN':
      '贡献类型需要当前价值（current）和潜在价值（potential）得分，其中之一尚无已知字段。潜在客户没有此类别。',
  },
  position: {
    en: 'The position needs Our strength / 我方实力 and Best rival’s strength / 最强对手实力, and one known score of value.',
    'zh-CN':
      '竞争定位需要我方实力（Our strength）和最强对手实力（Best rival’s strength），以及至少一个维度得分。',
  },
  tier: {
    en: 'The service tier needs a current or a potential score; neither has a known field (current 当前价值 / potential 潜在价值).',
    'zh-CN': '服务等级需要当前价值（current）或潜在价值（potential）得分，目前都没有已知字段。',
  },
  type: { en: '', 'zh-CN': '' },
};

interface Place<K extends string> {
  readonly name: K;
  readonly settled: boolean;
}

/** A class with a question mark where the bounds leave it open; undefined where there is none. */
export function placeText<K extends string>(
  texts: Readonly<Record<K, ClassText>>,
  place: Place<K> | undefined,
  language: Language,
): string | undefined {
  return place === undefined ? undefined : `${word(texts, place.name, language)}${place.settled ? '' : '?'}`;
}
