import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookProps } from '../book-props.ts';
import { WhatIfCard } from '../what-if/WhatIfCard.tsx';
import { ClassTiles } from './ClassTiles.tsx';
import { ConcentrationView } from './ConcentrationView.tsx';
import { MatrixCard } from './MatrixCard.tsx';
import { picturesText } from './pictures-text.ts';
import './pictures.css';
import { whatIfOf } from './what-if-of.ts';

/** The book in pictures, and what it would be under another model. */
export function Pictures({ session, kept }: Pick<BookProps, 'session' | 'kept'>) {
  const { words } = usePanel();
  const tried = whatIfOf(session);
  return (
    <>
      <MatrixCard session={session} tried={tried} />
      <section class="kam-card book-picture" aria-label={words.say(picturesText.classAndWorth)}>
        <ClassTiles session={session} tried={tried} />
        <ConcentrationView
          accounts={session.accounts.value}
          usual={session.book.value?.bandedBy ?? 'revenue'}
        />
      </section>
      <WhatIfCard session={session} tried={tried} kept={kept} />
    </>
  );
}
