import type { Language } from '../text/local-text.ts';
import { say } from '../text/say.ts';
import { panelText } from './panel-text.ts';

export interface LanguageSwitchProps {
  readonly language: Language;
  onChoose(language: Language): void;
}

/** Each language stands under its own name, so that it is found by who cannot read the other. */
export function LanguageSwitch({ language, onChoose }: LanguageSwitchProps) {
  return (
    <fieldset class="kam-switch">
      <legend class="kam-unseen">{say(panelText.language, language)}</legend>
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
