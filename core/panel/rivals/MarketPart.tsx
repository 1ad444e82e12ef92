import type { MarketView } from '../../account/rival-record.ts';
import type { Rivalry } from '../../competition/rivalry.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { changedLine } from '../notes/changed-line.ts';
import { LineFields } from '../notes/LineFields.tsx';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { ItemRatings } from './ItemRatings.tsx';
import { MarketShares } from './MarketShares.tsx';
import { marketFields } from './market-fields.ts';
import { marketText } from './market-text.ts';
import { RatedBars } from './RatedBars.tsx';

export interface MarketPartProps {
  readonly market: MarketView | undefined;
  readonly rivalry: Rivalry | undefined;
  readonly playbook: Playbook;
  readonly notes?: NoteHandlers | undefined;
}

/** The market around the account: who holds how much, how it is built, the five forces and PEST. */
export function MarketPart({ market, rivalry, playbook, notes }: MarketPartProps) {
  const { words } = usePanel();
  const { forces, pest } = playbook.competition.market;
  const { allowed } = playbook.competition.sources;
  const change = (to: (before: MarketView) => MarketView) =>
    notes?.note((before) => ({ ...before, market: to(before.market ?? market ?? {}) }));
  const structure = rivalry?.structure;
  const lists = [
    { key: 'forces', title: words.say(marketText.forces), asked: forces, reading: rivalry?.forces },
    { key: 'pest', title: words.say(marketText.pest), asked: pest, reading: rivalry?.pest },
  ] as const;
  return (
    <>
      <MarketShares
        shares={market?.shares ?? []}
        rivalry={rivalry}
        playbook={playbook}
        onChange={notes && ((to) => change((before) => ({ ...before, shares: to(before.shares ?? []) })))}
        today={notes?.at().slice(0, 10)}
      />
      <h3>{words.say(marketText.structure)}</h3>
      {structure && (
        <p>
          <b>
            {structure.exact ? '' : '≈ '}
            {words.say(marketText.structures[structure.name])}
          </b>
        </p>
      )}
      {notes && (
        <LineFields
          label={words.say(marketText.structure)}
          fields={marketFields(words)}
          values={{
            sellers: market?.sellers,
            product: market?.product,
            entry: market?.entry,
            information: market?.information,
          }}
          onChange={(key, value) => change((before) => changedLine(before, key, value))}
        />
      )}
      {lists.map(({ key, title, asked, reading }) => (
        <section key={key} aria-label={title}>
          <h3>{title}</h3>
          {notes ? (
            <ItemRatings
              label={title}
              list={key}
              asked={asked}
              ratings={market?.[key] ?? []}
              allowed={allowed}
              refused={rivalry?.refused ?? []}
              today={notes.at().slice(0, 10)}
              onChange={(to) => change((before) => ({ ...before, [key]: to(before[key] ?? []) }))}
            />
          ) : (
            reading && <RatedBars list={reading} />
          )}
        </section>
      ))}
    </>
  );
}
