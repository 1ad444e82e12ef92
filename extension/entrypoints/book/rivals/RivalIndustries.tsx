import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookRival, IndustryRivals } from '../../../book-flow/rivals/book-rivals.ts';
import type { RivalMatch } from '../../../book-flow/rivals/rival-match.ts';
import { rivalsText } from '../../../book-flow/rivals/rivals-text.ts';
import type { RivalStanding } from '../../../book-flow/rivals/standing-of.ts';

export interface RivalIndustriesProps {
  readonly industries: readonly IndustryRivals[];
  readonly rivals: readonly BookRival[];
  onPick(matches: readonly RivalMatch[]): void;
}

/** In which industries each rival leads, and what of ours stands there. */
export function RivalIndustries({ industries, rivals, onPick }: RivalIndustriesProps) {
  const { words } = usePanel();
  const title = words.say(rivalsText.byIndustry);
  return (
    <section class="kam-card">
      <h2>{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="kam-scroll book-heat" tabIndex={0} aria-label={title}>
        <table class="kam-table">
          <thead>
            <tr>
              <th scope="col">{words.say(rivalsText.industry)}</th>
              {rivals.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {industries.map(({ industry, standings }) => (
              <tr key={industry ?? ''}>
                <th scope="row">{industry ?? words.say(rivalsText.noIndustry)}</th>
                {rivals.map(({ name }, at) => cell(name, industry, standings[at]))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="kam-why">{words.say(rivalsText.industryLegend)}</p>
    </section>
  );

  function cell(rival: string, industry: string | undefined, standing: RivalStanding | undefined) {
    if (standing === undefined || standing.matches.length === 0) return <td key={rival} />;
    const { matches, outcomes, threatened } = standing;
    const { theirs } = outcomes;
    const counts = words.say(rivalsText.industryCell, {
      theirs: words.count(theirs.length),
      all: words.count(matches.length),
    });
    const money =
      threatened.amount === undefined ? undefined : (
        <span class="kam-sub">{words.money(threatened.amount)}</span>
      );
    return (
      <td key={rival} style={{ '--book-heat': theirs.length / matches.length }}>
        {theirs.length === 0 ? (
          <span class="kam-sub">{counts}</span>
        ) : (
          <button type="button" class="book-heat-cell" onClick={() => onPick(theirs)}>
            <span class="kam-unseen">
              {words.pair(`${rival}, ${industry ?? words.say(rivalsText.noIndustry)}`, '')}
            </span>
            {counts}
            {money}
          </button>
        )}
      </td>
    );
  }
}
