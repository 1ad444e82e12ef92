import type { ComponentChildren } from 'preact';
import { matchHeaders } from '../../core/account/match-headers.ts';
import { PanelFrame } from '../../core/panel/PanelFrame.tsx';
import type { Playbook } from '../../core/playbook/schema.ts';
import { stampOf, stampText } from '../../core/playbook/stamp.ts';
import { formatCount } from '../../core/text/format.ts';
import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { isResultHeader } from '../functions/results/result-headers.ts';
import type { SelectedTable } from '../workbook/selected-table.ts';
import { paneText } from './pane-text.ts';
import { understood } from './understood.ts';

export interface TableViewProps {
  readonly language: Language;
  readonly playbook: Playbook;
  readonly table: SelectedTable | undefined;
  /** What can be done with the whole of the table. */
  readonly forTable: ComponentChildren;
  /** What else can be done in this workbook. */
  readonly children?: ComponentChildren;
}

/** The table in which the selection stands, and what can be done with the whole of it. */
export function TableView({ language, playbook, table, forTable, children }: TableViewProps) {
  const usable = table !== undefined && why(table) === undefined;
  return (
    <PanelFrame language={language}>
      <header>
        <h1 tabIndex={-1}>{usable ? nameOf(table) : say(paneText.title, language)}</h1>
        <p class="kam-sub">
          {usable ? summaryOf(table, language) : say(paneText[why(table) ?? 'noTable'], language)}
        </p>
      </header>
      {usable && forTable}
      {children}
      <footer class="kam-sub">
        {say(paneText.model, language)} <span data-playbook>{stampText(stampOf(playbook))}</span>
      </footer>
    </PanelFrame>
  );
}

/** Why nothing can be done with the cells that are selected. */
function why(table: SelectedTable | undefined): 'noTable' | 'noRows' | 'noNames' | undefined {
  if (table === undefined) return 'noTable';
  if (understood(matchHeaders(table.headers)) === 0) return table.rowCount < 1 ? 'noTable' : 'noNames';
  return table.rowCount < 1 ? 'noRows' : undefined;
}

function nameOf(table: SelectedTable): string {
  return table.table ?? `${table.sheet}!${table.address}`;
}

function summaryOf({ headers, rowCount, sheet }: SelectedTable, language: Language): string {
  const own = headers.filter((header) => !isResultHeader(header));
  const rows = { count: formatCount(rowCount, language), sheet };
  const columns = { known: understood(matchHeaders(own)), all: own.length };
  return `${say(rowCount === 1 ? paneText.account1 : paneText.accounts, language, rows)} · ${say(paneText.understood, language, columns)}`;
}
