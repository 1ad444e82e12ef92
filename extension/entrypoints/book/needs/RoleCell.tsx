import type { RoleReading } from '../../../../core/needs/people.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import { needsText } from '../../../book-flow/needs/needs-text.ts';

export interface RoleCellProps {
  readonly reading: RoleReading;
}

/** Whether a role is covered, as a mark; who fills it stands in the title. */
export function RoleCell({ reading: { covered, people } }: RoleCellProps) {
  const { words } = usePanel();
  const state = covered >= 1 ? 'covered' : covered > 0 ? 'half' : 'gap';
  const said = [words.say(needsText.states[state]), ...people].join(' · ');
  return (
    <td class="book-role" title={said} data-state={state}>
      <span class={`kam-role-mark kam-role-${state}`} aria-hidden="true" />
      <span class="kam-unseen">{said}</span>
    </td>
  );
}
