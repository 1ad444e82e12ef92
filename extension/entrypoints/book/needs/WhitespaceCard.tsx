import { useMemo, useState } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { bookWhitespace, type GapPart } from '../../../book-flow/needs/book-whitespace.ts';
import { needsText } from '../../../book-flow/needs/needs-text.ts';
import { Choice } from '../pictures/Choice.tsx';
import { WhitespaceMatrix } from './WhitespaceMatrix.tsx';

export interface WhitespaceCardProps {
  readonly session: BookSession;
}

const PARTS: readonly GapPart[] = ['money', 'winBack', 'increment'];

/** The whitespace of the whole book, and on what it rests. */
export function WhitespaceCard({ session }: WhitespaceCardProps) {
  const { words } = usePanel();
  const [part, setPart] = useState<GapPart>('money');
  const accounts = session.accounts.value;
  const book = useMemo(() => bookWhitespace(accounts, part), [accounts, part]);
  const title = words.say(needsText.whitespace);
  const { rows, money, untold, mixOnly, unsure } = book;
  if (untold === accounts.length) {
    return (
      <section class="kam-card" aria-label={title}>
        <h2>{words.say(needsText.noWhitespace)}</h2>
        <p>{words.say(needsText.noWhitespaceWhy)}</p>
      </section>
    );
  }
  const notes = [
    words.say(needsText.legend),
    ...(unsure > 0 ? [words.say(needsText.unsure, { count: words.count(unsure) })] : []),
    ...(mixOnly > 0 ? [words.say(needsText.mixOnly, { count: words.count(mixOnly) })] : []),
    ...(untold > 0 ? [words.say(needsText.untold, { count: words.count(untold) })] : []),
  ];
  return (
    <section class="kam-card" aria-label={title}>
      <div class="kam-row kam-between kam-wrap">
        <h2>
          {words.say(needsText.whitespaceOf, {
            accounts: words.count(rows.length),
            money: words.money(money),
          })}
        </h2>
        <Choice<GapPart>
          label={words.say(needsText.part)}
          options={PARTS}
          chosen={part}
          name={(one) => words.say(needsText.parts[one])}
          onChoose={(next) => setPart(next)}
        />
      </div>
      {rows.length === 0 ? (
        <p>{words.say(needsText.noneOfPart)}</p>
      ) : (
        <WhitespaceMatrix book={book} part={part} session={session} />
      )}
      <p class="kam-why">{words.sentences(notes)}</p>
    </section>
  );
}
