import type { PlaybookFault } from '../../playbook/parse-playbook.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { usePanel } from '../panel-context.ts';
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
  const nameOf = (path: string) => of && pathName(path.split('.'), of, words);
  return (
    <ul class="kam-faults">
      {faults.map(({ path, message }) => {
        const name = nameOf(path);
        return (
          <li key={`${path} ${message}`}>
            {name !== undefined && name !== path && <b>{name}</b>} <code>{path}</code>{' '}
            {mendText(message, words.language)}
          </li>
        );
      })}
    </ul>
  );
}
