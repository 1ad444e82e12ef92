import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { flowText } from '../../panel-flow/flow-text.ts';

export interface LanguageSwitchProps {
  readonly language: Language;
  onChoose(language: Language): void;
}

/** Each language stands under its own name, so that it is found by who cannot read the other. */
export function LanguageSwitch({ language, onChoose }: LanguageSwitchProps) {
  return (
    <fieldset class="sidepanel-switch">
      <legend class="kam-unseen">{say(flowText.language, language)}</legend>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => onChoose('en')}>
        English
      </button>
      <button
        type="button"
        lang="zh-CN"
        aria-pressed={language === 'zh-CN'}
        onClick={() => onChoose('zh-CN')}
      >
        中文
      </button>
    </fieldset>
  );
}
