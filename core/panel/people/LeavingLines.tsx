import type { Leaving } from '../../needs/people.ts';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { peopleText } from './people-text.ts';

/** What is left if a person goes: coverage, roles, deals and the people below them. */
export function LeavingLines({ leaving }: { readonly leaving: Leaving }) {
  const { words } = usePanel();
  const { coverage, without, lost, roles, deals, onlyDeals, reports } = leaving;
  const shared = deals.filter((deal) => !onlyDeals.includes(deal));
  const named = (names: readonly string[]) => words.list(names);
  const lines = [
    lost > 0
      ? words.say(peopleText.coverageFalls, { from: words.ratio(coverage), to: words.ratio(without) })
      : words.say(peopleText.coverageStays, { to: words.ratio(coverage) }),
    ...(roles.length === 0
      ? []
      : [
          words.say(peopleText.rolesLost, {
            roles: named(roles.map((role) => words.say(panelText.role[role]))),
          }),
        ]),
    ...(onlyDeals.length === 0 ? [] : [words.say(peopleText.onlyDeals, { deals: named(onlyDeals) })]),
    ...(shared.length === 0 ? [] : [words.say(peopleText.deals, { deals: named(shared) })]),
    ...(reports.length === 0 ? [] : [words.say(peopleText.reports, { names: named(reports) })]),
    ...(lost > 0 || deals.length > 0 || reports.length > 0 ? [] : [words.say(peopleText.nothingLost)]),
  ];
  return (
    <p class="kam-why">
      <b>{words.say(peopleText.ifLeaves, { name: leaving.person })}</b> {words.sentences(lines)}
    </p>
  );
}
