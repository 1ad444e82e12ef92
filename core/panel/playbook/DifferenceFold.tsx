import { playbookDifference } from '../../playbook/playbook-difference.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Fold } from '../Fold.tsx';
import { usePanel } from '../panel-context.ts';
import { ChangeList } from './ChangeList.tsx';
import { editorText } from './editor-text.ts';

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
      <ChangeList changes={changes} playbook={playbook} />
    </Fold>
  );
}
