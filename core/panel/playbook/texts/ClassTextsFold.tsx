import type { ClassText, Playbook } from '../../../playbook/schema.ts';
import type { PlaybookPath } from '../../../playbook/with-value.ts';
import type { LocalText } from '../../../text/local-text.ts';

import { Fold } from '../../Fold.tsx';
import { Opener } from '../../Opener.tsx';
import { usePanel } from '../../panel-context.ts';
import { editorText } from '../editor-text.ts';
import { policyText } from '../policy-text.ts';
import { LocalTextField } from './LocalTextField.tsx';

type Texts = Playbook['classification']['texts'];

const SCHEMES: Readonly<Record<keyof Texts, LocalText>> = {
  ...editorText.schemes,
  type: policyText.types,
  release: policyText.release,
};

export interface ClassTextsFoldProps {
  readonly texts: Texts;
  onValue(path: PlaybookPath, value: string): void;
}

/** What the classes are called, and what they mean for the work, in both languages. */
export function ClassTextsFold({ texts, onValue }: ClassTextsFoldProps) {
  const { words } = usePanel();
  return (
    <Fold title={words.say(policyText.classTexts)} summary={words.say(policyText.classTextsSummary)}>
      {(Object.keys(SCHEMES) as (keyof Texts)[]).map((scheme) => {
        const classes = Object.entries(texts[scheme] as Readonly<Record<string, ClassText>>);
        return (
          <Opener
            key={scheme}
            label={words.say(SCHEMES[scheme])}
            beside={classes.map(([, { label }]) => words.say(label)).join(' · ')}
          >
            {classes.map(([name, { label, strategy }]) => (
              <fieldset key={name} class="kam-indicator">
                <legend>{words.say(label)}</legend>
                <LocalTextField
                  part={words.say(policyText.label)}
                  of={words.say(label)}
                  value={label}
                  onValue={(language, text) =>
                    onValue(['classification', 'texts', scheme, name, 'label', language], text)
                  }
                />
                <LocalTextField
                  part={words.say(policyText.strategy)}
                  of={words.say(label)}
                  value={strategy}
                  long
                  onValue={(language, text) =>
                    onValue(['classification', 'texts', scheme, name, 'strategy', language], text)
                  }
                />
              </fieldset>
            ))}
          </Opener>
        );
      })}
    </Fold>
  );
}
