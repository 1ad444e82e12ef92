import type { PlaybookFault } from '../../playbook/parse-playbook.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { usePanel } from '../panel-context.ts';
import { fieldAt } from './folds/field-places.ts';
import { mendText } from './mend-text.ts';
import { pathName } from './path-name.ts';

export interface FaultListProps {
  readonly faults: readonly PlaybookFault[];
  /** The playbook that has them, where it has its form: places then go by their names. */
  readonly of?: Playbook;
}

/** Every fault of a playbook: where it is, and what would be right. */
export function FaultList({ faults, of }: FaultListProps) {
  const { words } = usePanel();
  return (
    <ul class="kam-faults">
      {faults.map(({ path, message }) => {
        const name = of && pathName(path.split('.'), of, words);
        return (
          <li key={`${path} ${message}`}>
            {name !== undefined && name !== path && <b>{name}</b>} <code>{path}</code>{' '}
            {withLabels(path.split('.'), mendText(message, words.language))}
          </li>
        );
      })}
    </ul>
  );

  /** A fault that sets parts of a place against one another names them as the file does; readers know their labels. */
  function withLabels(path: readonly string[], message: string): string {
    if (of === undefined) return message;
    return message.replace(/\b[A-Za-z]\w*\b/g, (part) => {
      const place = fieldAt([...path, part], of);
      return place?.at.length === path.length + 1 ? `“${words.say(place.label)}”` : part;
    });
  }
}
