import { fieldOf, isFieldKey } from '../../account/fields.ts';
import type { PlaybookChange } from '../../playbook/playbook-difference.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { LocalText } from '../../text/local-text.ts';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';
import { pathName } from './path-name.ts';

/** More are no longer read; the file has them all. */
const SHOWN = 60;

export interface ChangeListProps {
  readonly changes: readonly PlaybookChange[];
  /** Gives the names of the places. */
  readonly playbook: Playbook;
}

/** Places of a playbook, each with what stood there and what is to stand there. */
export function ChangeList({ changes, playbook }: ChangeListProps) {
  const { words } = usePanel();
  return (
    <>
      {changes.length > 0 && (
        <dl class="kam-changes">
          {changes.slice(0, SHOWN).map(({ path, before, after }, at) => (
            <div key={`${path.join('.')} ${at}`}>
              <dt>{pathName(path, playbook, words)}</dt>
              <dd>{words.say(editorText.changed, { before: told(before), after: told(after) })}</dd>
            </div>
          ))}
        </dl>
      )}
      {changes.length > SHOWN && (
        <p class="kam-sub">{words.say(editorText.moreChanges, { count: changes.length - SHOWN })}</p>
      )}
    </>
  );

  function told(value: unknown): string {
    if (value === undefined) return words.say(editorText.nothing);
    if (typeof value === 'number')
      return new Intl.NumberFormat(words.language, { maximumFractionDigits: 10 }).format(value);
    const text = typeof value === 'string' ? value : named(value);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
  }

  /** A whole part, such as a scorecard, by its name where it has one; a text in the reader's language. */
  function named(value: unknown): string {
    if (Array.isArray(value))
      return value.map((line) => told(line)).join(' · ') || words.say(editorText.nothing);
    if (typeof value !== 'object' || value === null) return String(value);
    const name = isText(value) ? value : Object.values(value).find(isText);
    if (name !== undefined) return words.say(name);
    const plain = Object.values(value).find((part) => typeof part === 'string');
    if (plain === undefined) return JSON.stringify(value);
    return isFieldKey(plain) ? words.say(fieldOf(plain).label) : plain;
  }
}

function isText(value: unknown): value is LocalText {
  return typeof value === 'object' && value !== null && 'en' in value && 'zh-CN' in value;
}
