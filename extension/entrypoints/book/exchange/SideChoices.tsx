import type { ReadImport } from '../../../../core/exchange/import/read-import.ts';
import { nameKey } from '../../../../core/exchange/name-key.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { ImportSession } from '../../../book-flow/exchange/import-session.ts';
import { sideText } from '../../../book-flow/exchange/side-text.ts';

export interface SideChoicesProps {
  readonly imports: ImportSession;
  readonly read: ReadImport;
}

/** What becomes of rows beside the accounts whose account is not here, or not named. */
export function SideChoices({ imports, read }: SideChoicesProps) {
  const { words } = usePanel();
  const draft = imports.draft.value;
  const create = draft.create ?? read.main === undefined;
  const strange = create ? read.created : new Set(read.unknown.map(({ account }) => nameKey(account))).size;
  const nobody = read.sides.reduce((sum, { unassigned }) => sum + unassigned.length, 0);
  const name = words.say(sideText.nobody);
  return (
    <>
      {strange > 0 && (
        <label class="book-check">
          <input
            type="checkbox"
            checked={create}
            onChange={({ currentTarget }) => imports.change({ create: currentTarget.checked })}
          />
          {words.say(sideText.create, { count: words.count(strange) })}
        </label>
      )}
      {nobody > 0 && (
        <label class="book-check">
          <input
            type="checkbox"
            checked={draft.nobody !== undefined}
            onChange={({ currentTarget }) =>
              imports.change({ nobody: currentTarget.checked ? name : undefined })
            }
          />
          {words.say(sideText.keepNobody, { name, count: words.count(nobody) })}
        </label>
      )}
    </>
  );
}
