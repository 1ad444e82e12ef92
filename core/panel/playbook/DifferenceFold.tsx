import { playbookDifference } from '../../playbook/playbook-difference.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Fold } from '../Fold.tsx';
import { usePanel } from '../panel-context.ts';
import { editorText } from './editor-text.ts';
import { pathName } from './path-name.ts';

/** More are no longer read; the file has them all. */
const SHOWN = 60;

export interface DifferenceFoldProps {
  /** What it is compared with. */
  readonly standard: Playbook;
  readonly playbook: Playbook;
  /** Says what it is compared with, where that is not the default. */
  readonly title?: string;
  readonly open?: boolean;
}

/** Where a playbook departs from another one, the default as a rule. */
export function DifferenceFold({ standard, playbook, title, open }: DifferenceFoldProps) {
  const { words } = usePanel();
  const changes = playbookDifference(standard, playbook);
  const summary =
    changes.length === 0
      ? words.say(editorText.noDifference)
      : words.say(editorText.differences, { count: changes.length });
  return (
    <Fold title={title ?? words.say(editorText.difference)} summary={summary} {...(open && { open })}>
      {changes.length > 0 && (
        <dl class="kam-changes">
          {changes.slice(0, SHOWN).map(({ path, before, after }) => (
            <div key={path.join('.')}>
              <dt>{pathName(path, playbook, words)}</dt>
              <dd>{words.say(editorText.changed, { before: told(before), after: told(after) })}</dd>
            </div>
          ))}
        </dl>
      )}
      {changes.length > SHOWN && (
        <p class="kam-sub">{words.say(editorText.moreChanges, { count: changes.length - SHOWN })}</p>
      )}
    </Fold>
  );

  function told(value: unknown): string {
    if (value === undefined) return words.say(editorText.nothing);
    if (typeof value === 'number')
      return new Intl.NumberFormat(words.language, { maximumFractionDigits: 10 }).format(value);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
  }
}
