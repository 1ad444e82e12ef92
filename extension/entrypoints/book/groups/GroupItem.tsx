import type { Assessment } from '../../../../core/assessment/assessment.ts';
import type { AccountGroup } from '../../../../core/assessment/groups-of.ts';
import { groupCoverage } from '../../../../core/care/contact-coverage.ts';
import { ClassChip } from '../../../../core/panel/ClassChip.tsx';
import { valueClassOf } from '../../../../core/panel/class-choice.ts';
import { KeepPlan } from '../../../../core/panel/keeping/KeepPlan.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Playbook } from '../../../../core/playbook/schema.ts';
import type { BookAccount } from '../../../book-flow/book-account.ts';
import { ValueTrack } from '../table/ValueTrack.tsx';
import { groupsText } from './groups-text.ts';
import { MemberRow } from './MemberRow.tsx';

export interface GroupItemProps {
  readonly group: AccountGroup;
  readonly assessment: Assessment;
  readonly rows: readonly BookAccount[];
  readonly playbook: Playbook;
  onOpen(key: string): void;
}

/** One group: what it is worth as a whole, and who belongs to it. */
export function GroupItem({ group, assessment, rows, playbook, onOpen }: GroupItemProps) {
  const { words } = usePanel();
  const choice = valueClassOf(assessment, playbook);
  const { revenue } = group.account.fields;
  const known = group.sums.revenue;
  const [next] = assessment.actions;
  const coverage = groupCoverage(
    rows.map(({ account }) => account),
    playbook.care.coverage,
  );
  return (
    <details class="book-parent">
      <summary>
        <b>{group.name}</b>
        <span class="kam-sub">
          {words.say(groupsText.members, { count: words.count(group.members.length) })}
          {revenue !== undefined && ` · ${words.money(revenue)}`}
        </span>
        <ValueTrack value={assessment.value} />
        {choice && <ClassChip label={choice.text.label} settled={choice.settled} />}
      </summary>
      {choice && <p class="kam-why">{words.say(choice.text.strategy)}</p>}
      {known !== undefined && known.known < known.of && (
        <p class="kam-why">{words.say(groupsText.sumsKnown, { known: known.known, of: known.of })}</p>
      )}
      {group.notices.map((notice) => (
        <p key={notice.code} class="kam-why">
          {words.message(notice.message)}
        </p>
      ))}
      {coverage.reach && coverage.known > 0 && (
        <p class="kam-why">
          {words.say(groupsText.coverage, {
            reach: words.say(groupsText.reach[coverage.reach]),
            contacted: words.count(coverage.contacted),
            all: words.count(coverage.all),
          })}
        </p>
      )}
      {next && <p class="kam-why">{words.say(groupsText.next, { action: words.message(next.title) })}</p>}
      {group.account.keeping !== undefined && (
        <KeepPlan steps={group.account.keeping} classes={assessment.classes} notes={undefined} />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="kam-scroll" tabIndex={0} aria-label={group.name}>
        <table class="kam-table book-figures">
          <thead>
            <tr>
              <th scope="col">{words.say(groupsText.member)}</th>
              <th scope="col">{words.say(groupsText.revenue)}</th>
              <th scope="col">{words.say(groupsText.value)}</th>
              <th scope="col">{words.say(groupsText.valueClass)}</th>
              <th scope="col">{words.say(groupsText.risk)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MemberRow
                key={row.stored.key}
                row={row}
                parent={row.account === group.parent}
                playbook={playbook}
                onOpen={() => onOpen(row.stored.key)}
              />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
