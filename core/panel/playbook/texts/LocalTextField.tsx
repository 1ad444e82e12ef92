import type { LocalText } from '../../../text/local-text.ts';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { policyText } from '../policy-text.ts';
import { TextField } from '../TextField.tsx';

export interface LocalTextFieldProps {
  /** What the text is: a name, a strategy. */
  readonly part: string;
  /** Whose it is, for those who do not see what the inputs stand beside. */
  readonly of?: string | undefined;
  readonly value: LocalText;
  readonly long?: boolean;
  onValue(language: keyof LocalText, text: string): void;
}

/** One text in both languages, the reader's own first. */
export function LocalTextField({ part, of, value, long = false, onValue }: LocalTextFieldProps) {
  const { words } = usePanel();
  const languages = words.language === 'en' ? (['en', 'zh-CN'] as const) : (['zh-CN', 'en'] as const);
  return (
    <div class={long ? 'kam-stack' : 'kam-numbers kam-half'}>
      {languages.map((language) => {
        const tongue = words.say(language === 'en' ? policyText.inEnglish : policyText.inChinese);
        const label = words.language === 'en' ? `${part} (${tongue})` : `${part}（${tongue}）`;
        return (
          <TextField
            key={language}
            label={label}
            name={of === undefined ? label : words.say(editorText.of, { what: of, part: label })}
            lang={language}
            long={long}
            value={value[language]}
            onValue={(text) => onValue(language, text)}
          />
        );
      })}
    </div>
  );
}
