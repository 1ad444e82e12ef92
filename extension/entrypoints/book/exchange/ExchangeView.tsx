import './exchange.css';
import type { BookProps } from '../book-props.ts';
import { ExportCard } from './ExportCard.tsx';
import { ImportCard } from './ImportCard.tsx';
import { importSessionOf } from './import-session-of.ts';
import { KeptCard } from './KeptCard.tsx';

/** What comes into the book, what goes out of it, and what is kept. */
export function ExchangeView({ session, table, keeper, language }: BookProps) {
  return (
    <div class="exchange">
      <ImportCard imports={importSessionOf({ session, keeper, language })} session={session} />
      <div class="exchange-side">
        <ExportCard session={session} table={table} />
        <KeptCard session={session} keeper={keeper} />
      </div>
    </div>
  );
}
