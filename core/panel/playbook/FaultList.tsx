import type { PlaybookFault } from '../../playbook/parse-playbook.ts';
import { usePanel } from '../panel-context.ts';
import { mendText } from './mend-text.ts';

/** Every fault of a playbook: where it is, and what would be right. */
export function FaultList({ faults }: { readonly faults: readonly PlaybookFault[] }) {
  const { words } = usePanel();
  return (
    <ul class="kam-faults">
      {faults.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          <code>{path}</code> {mendText(message, words.language)}
        </li>
      ))}
    </ul>
  );
}
