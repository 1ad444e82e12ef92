import { type ReadonlySignal, signal } from '@preact/signals';
import { blankSideSheet } from '../../../core/exchange/export/blank-side-sheet.ts';
import type { SideKind } from '../../../core/exchange/sides/side-part.ts';
import { say } from '../../../core/text/say.ts';
import type { addTableSheet } from '../../workbook/table-sheet.ts';
import type { PaneSession } from '../pane-session.ts';
import { reasonOf } from '../reason-of.ts';
import { sidesText } from './sides-text.ts';

export interface SidesSession {
  readonly said: ReadonlySignal<{ readonly text: string; readonly failed: boolean } | undefined>;
  /** Adds a sheet of a kind to be filled by hand. */
  readonly add: (kind: SideKind) => Promise<void>;
}

/** Sheets to write down what stands beside the accounts. */
export function sidesSession(
  pane: PaneSession,
  workbook: { readonly addTableSheet: typeof addTableSheet },
): SidesSession {
  const said = signal<{ readonly text: string; readonly failed: boolean } | undefined>(undefined);
  return {
    said,
    add: async (kind) => {
      const { language, playbook } = pane;
      const { name, columns } = blankSideSheet(kind, playbook, language);
      said.value = { text: say(sidesText.adding, language), failed: false };
      try {
        const headers = columns.map(({ header, format }) => ({ header, format }));
        const sheet = await pane.writing(async () => {
          const added = await workbook.addTableSheet(name, headers);
          // A row to begin with, in the formats of its columns.
          await added.write([columns.map(() => '')]);
          await added.finish(name);
          return added.name;
        });
        said.value = { text: say(sidesText.added, language, { sheet }), failed: false };
        pane.reading.again();
      } catch (error) {
        said.value = { text: say(sidesText.failed, language, { reason: reasonOf(error) }), failed: true };
      }
    },
  };
}
