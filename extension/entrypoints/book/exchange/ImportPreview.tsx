import type { BookComparison } from '../../../../core/exchange/merge/compare-books.ts';
import type { MergedBooks } from '../../../../core/exchange/merge/merge-books.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { Words } from '../../../../core/panel/words.ts';
import { exchangeText } from '../../../book-flow/exchange/exchange-text.ts';
import type { ImportSession } from '../../../book-flow/exchange/import-session.ts';
import { AskAccounts } from './AskAccounts.tsx';
import { Conflicts } from './Conflicts.tsx';
import { FirstRows } from './FirstRows.tsx';
import { ImportFaults } from './ImportFaults.tsx';
import { SideChoices } from './SideChoices.tsx';
import { SideSheets } from './SideSheets.tsx';

/** What would be kept, counted and shown, before it is. */
export function ImportPreview({ imports }: { readonly imports: ImportSession }) {
  const { words } = usePanel();
  const comparison = imports.comparison.value;
  const merged = imports.merged.value;
  const read = imports.read.value;
  const progress = imports.progress.value;
  const reading = progress !== undefined && (
    <p class="kam-sub" role="status">
      {words.say(exchangeText.readingShare, { share: words.ratio(progress) })}
    </p>
  );
  if (comparison === undefined || merged === undefined) return reading || null;
  const count = merged.added.length + merged.changed.length;
  const blocked = read?.foreign !== undefined && imports.draft.value.money === undefined;
  const nothing = count === 0 && comparison.ambiguous.length === 0;
  return (
    <section
      class="exchange-preview"
      aria-label={words.say(exchangeText.preview)}
      aria-busy={progress !== undefined}
    >
      <h2>{words.say(exchangeText.preview)}</h2>
      {reading || <p role="status">{countsText(imports, comparison, merged, words)}</p>}
      {read && <FirstRows read={read} />}
      {read && <SideSheets read={read} />}
      {read && <SideChoices imports={imports} read={read} />}
      {read && <ImportFaults read={read} nobody={imports.draft.value.nobody} />}
      {comparison.ambiguous.length + imports.answers.value.size > 0 && (
        <AskAccounts imports={imports} comparison={comparison} />
      )}
      <Conflicts imports={imports} comparison={comparison} />
      {nothing && <p>{words.say(exchangeText.nothing)}</p>}
      <div class="kam-buttons">
        <button
          type="button"
          class="kam-primary"
          disabled={count === 0 || blocked || progress !== undefined}
          onClick={() => void imports.keep()}
        >
          {words.say(exchangeText.doImport, { count: words.count(count) })}
        </button>
        <button type="button" onClick={imports.again}>
          {words.say(exchangeText.cancel)}
        </button>
      </div>
    </section>
  );
}

/** Every row is in one of the counts. */
function countsText(
  imports: ImportSession,
  { added, matched, ambiguous, leftOut }: BookComparison,
  { changed }: MergedBooks,
  words: Words,
): string {
  const step = imports.step.value;
  const read = imports.read.value;
  const counts = {
    added: added.length,
    changed: changed.length,
    same: matched.length - changed.length,
    asked: ambiguous.length,
    left: leftOut.length,
    refused: read?.refused.length ?? 0,
    blank: read?.blank ?? 0,
  };
  const parts = words.list(
    Object.entries(counts)
      .filter(([key, count]) => count > 0 || key === 'added')
      .map(([key, count]) =>
        words.say(exchangeText.counted[key as keyof typeof counts], { count: words.count(count) }),
      ),
  );
  const all = added.length + matched.length + ambiguous.length + leftOut.length;
  if (step.kind === 'book') {
    const { by, at } = step.book;
    const day = words.date(at.slice(0, 10));
    return words.say(exchangeText.bookCounts, {
      parts,
      rows: words.count(all),
      by: by ?? step.file,
      day,
    });
  }
  return words.say(read?.main === undefined ? exchangeText.accountCounts : exchangeText.counts, {
    parts,
    rows: words.count(all + counts.refused + counts.blank),
  });
}
