import type { PlaybookPath } from '../../playbook/with-value.ts';
import type { LocalText } from '../../text/local-text.ts';
import { panelText } from '../panel-text.ts';
import type { Words } from '../words.ts';
import { editorText } from './editor-text.ts';
import { policyText } from './policy-text.ts';

/** What a part is called within the thing that it belongs to. */
export const PARTS: Readonly<Record<string, LocalText>> = {
  weight: editorText.weight,
  worst: editorText.worst,
  best: editorText.best,
  kind: policyText.scaleKind,
  label: policyText.label,
  strategy: policyText.strategy,
  withinDays: policyText.dueIn,
  ...policyText.ruleTexts,
  priceCut: policyText.priceCut,
  en: policyText.inEnglish,
  'zh-CN': policyText.inChinese,
  no: panelText.no,
  yes: panelText.yes,
  headquarters: panelText.headquarters,
  key: panelText.key,
  ordinary: panelText.ordinary,
};

/** A name with the parts below it: a line by its number, a language in brackets. */
export function partsName(
  name: LocalText,
  rest: PlaybookPath,
  parts: Readonly<Record<string, LocalText>>,
  words: Words,
): string {
  return rest.reduce((so, key) => {
    if (key === 'en' || key === 'zh-CN') {
      const tongue = words.say(PARTS[key] as LocalText);
      return words.language === 'en' ? `${so} (${tongue})` : `${so}（${tongue}）`;
    }
    if (/^\d+$/.test(key)) return `${so} ${Number(key) + 1}`;
    const known = parts[key] ?? PARTS[key];
    return words.pair(so, known === undefined ? key : words.say(known));
  }, words.say(name));
}
