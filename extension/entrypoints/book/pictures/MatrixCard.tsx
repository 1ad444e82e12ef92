import { useId } from 'preact/hooks';
import { MATRICES } from '../../../../core/columns/what-if/reclass.ts';
import { Disclosure } from '../../../../core/panel/Disclosure.tsx';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import type { WhatIf } from '../../../book-flow/what-if/what-if.ts';
import { nameOf } from './account-words.ts';
import { Choice } from './Choice.tsx';
import { MatrixPlot } from './MatrixPlot.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { PickedNote } from './PickedNote.tsx';
import { picturesText } from './pictures-text.ts';
import { Unplaced } from './Unplaced.tsx';
import { useMatrix } from './use-matrix.ts';

export interface MatrixCardProps {
  readonly session: BookSession;
  readonly tried: WhatIf;
}

/** All accounts in one of the matrices, as they stand under what is tried just now. */
export function MatrixCard({ session, tried }: MatrixCardProps) {
  const { words } = usePanel();
  const id = useId();
  const scheme = tried.scheme.value;
  const { absent, drawing, named, facts, said, setPointed, pick, choose, onKey } = useMatrix(session, tried);
  return (
    <section class="kam-card book-picture" aria-label={named.title}>
      <div class="kam-row kam-between kam-wrap">
        <h2>
          {named.title}{' '}
          <span class="kam-sub">
            {'· '}
            {words.say(picturesText.counts, {
              count: words.count(facts.placed),
              open: words.count(facts.open),
            })}
          </span>
        </h2>
        <Choice
          label={words.say(picturesText.matrix)}
          options={MATRICES}
          chosen={scheme}
          name={(one) => words.say(picturesText.schemes[one])}
          onChoose={(one) => {
            tried.scheme.value = one;
          }}
        />
      </div>
      <MatrixPlot
        drawing={drawing}
        cells={named.cells}
        up={named.up}
        across={named.across}
        label={words.say(picturesText.keys, { title: named.title })}
        describedBy={id}
        said={said}
        onPoint={setPointed}
        onChoose={choose}
        onPick={pick}
        onKey={onKey}
      />
      <p id={id} class="kam-unseen">
        {words.say(picturesText.summary, {
          title: named.title,
          across: named.across,
          up: named.up,
          x: words.score(drawing.cuts.x),
          y: words.score(drawing.cuts.y),
          cells: words.list(
            named.cells.map((name, code) =>
              words.say(picturesText.cell, { name, count: words.count(facts.cells[code] ?? 0) }),
            ),
          ),
        })}
      </p>
      {absent && <p class="kam-sub">{words.say(picturesText.notHere, { name: nameOf(absent, words) })}</p>}
      <PickedNote session={session} />
      <Unplaced facts={facts} scheme={scheme} onShow={pick} />
      <Disclosure label={words.say(picturesText.asTable)} beside={words.say(picturesText.hint)}>
        <MatrixTable
          accounts={session.accounts.value}
          drawing={drawing}
          named={named}
          standings={tried.now.value}
        />
      </Disclosure>
    </section>
  );
}
