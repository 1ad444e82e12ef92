import { useId, useState } from 'preact/hooks';
import type { Language, LocalText } from '../../../text/local-text.ts';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { policyText } from '../policy-text.ts';

export interface AddRowProps {
  /** What it is added to. */
  readonly label: string;
  /** What one of them is called. */
  readonly line: string;
  /** One name for every language. */
  readonly plain: boolean;
  /** Those that are there already. */
  readonly names: readonly string[];
  onAdd(name: LocalText): void;
}

const EMPTY: LocalText = { en: '', 'zh-CN': '' };

/** One more line: its name is enough. In the language that is left out it has the same name until it is given one. */
export function AddRow({ label, line, plain, names, onAdd }: AddRowProps) {
  const { words, announce } = usePanel();
  const [name, setName] = useState(EMPTY);
  const [fault, setFault] = useState<string>();
  const id = useId();
  const own = words.language;
  const other: Language = own === 'en' ? 'zh-CN' : 'en';
  const add = (event: Event) => {
    event.preventDefault();
    const [first, second] = [name[own].trim(), name[other].trim()];
    const wrong =
      first === '' && second === ''
        ? words.say(policyText.nameWanted)
        : names.includes(first || second)
          ? words.say(policyText.twice)
          : undefined;
    setFault(wrong);
    if (wrong !== undefined) return;
    const whole = { [own]: first || second, [other]: second || first };
    onAdd({ en: whole.en ?? '', 'zh-CN': whole['zh-CN'] ?? '' });
    announce(words.say(policyText.added, { what: first || second }));
    setName(EMPTY);
  };
  const input = (language: Language, text: string) => (
    <div class="kam-number" key={language}>
      <label class="kam-sub" for={`${id}-${language}`}>
        {text}
      </label>
      <input
        id={`${id}-${language}`}
        class="kam-input"
        autoComplete="off"
        lang={plain ? undefined : language}
        aria-label={words.say(editorText.of, { what: label, part: text })}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        value={name[language]}
        onInput={({ currentTarget }) => setName({ ...name, [language]: currentTarget.value })}
      />
    </div>
  );
  const tongue = (language: Language) =>
    words.say(language === 'en' ? policyText.newInEnglish : policyText.newInChinese, { line });
  return (
    <form class={plain ? 'kam-record' : 'kam-record kam-record-new'} onSubmit={add}>
      {input(own, plain ? words.say(policyText.newName, { line }) : tongue(own))}
      {!plain && input(other, tongue(other))}
      <button
        type="submit"
        aria-label={words.say(editorText.of, { what: label, part: words.say(policyText.add) })}
      >
        {words.say(policyText.add)}
      </button>
      {fault !== undefined && (
        <p id={`${id}-fault`} class="kam-fault kam-all-columns" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
