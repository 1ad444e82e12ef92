import { render } from 'preact';
import '../../core/panel/panel.css';
import '../../core/panel/agenda/agenda.css';
import './pane.css';
import { ErrorNotice } from '../../core/panel/ErrorNotice.tsx';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { setHostCards } from '../functions/host-cards.ts';
import { changeStoredActions, storedActions } from '../workbook/action-setting.ts';
import { disclosures, logDisclosure } from '../workbook/disclosure-setting.ts';
import { findResults } from '../workbook/find-results.ts';
import {
  addSheet,
  removeSheet,
  showSheet,
  writeFormulaHeader,
  writeFormulas,
} from '../workbook/formula-sheet.ts';
import { furtherTables } from '../workbook/further-tables.ts';
import { readValues, writeValues } from '../workbook/keep-values.ts';
import { mergedAreas } from '../workbook/merged-areas.ts';
import { startOffice } from '../workbook/office-start.ts';
import { readRows } from '../workbook/read-rows.ts';
import { openResultColumns } from '../workbook/result-columns.ts';
import { openResultSheet } from '../workbook/result-sheet.ts';
import { selectRow } from '../workbook/select-row.ts';
import { selectedTable } from '../workbook/selected-table.ts';
import { tableNamed } from '../workbook/table-named.ts';
import { addTableSheet } from '../workbook/table-sheet.ts';
import { watchWorkbook } from '../workbook/watch-workbook.ts';
import { writeCell } from '../workbook/write-cell.ts';
import { writeModel } from '../workbook/write-model.ts';
import { accountSession } from './account/account-session.ts';
import { actionMemory } from './account/action-memory.ts';
import { bookSession } from './book/book-session.ts';
import { freezeSession } from './freeze/freeze-session.ts';
import { adoptPlaybook } from './model/adopt-playbook.ts';
import { modelSession } from './model/model-session.ts';
import { RefusedPlaybook } from './model/RefusedPlaybook.tsx';
import { Pane } from './Pane.tsx';
import { paneSession } from './pane-session.ts';
import { paneText } from './pane-text.ts';
import { plainSession } from './plain/plain-session.ts';
import { scoreSession } from './score/score-session.ts';
import { settlePlaybook } from './settle-playbook.ts';
import { sidesSession } from './sides/sides-session.ts';
import { todaySession } from './today/today-session.ts';

const root = document.getElementById('app');
if (root) void start(root);

async function start(root: HTMLElement): Promise<void> {
  const { inExcel, language, cards } = await startOffice();
  setHostCards(cards);
  document.documentElement.lang = language;
  document.title = say(paneText.title, language);
  if (!inExcel) {
    const [title, text] = [say(paneText.notExcelTitle, language), say(paneText.notExcel, language)];
    render(<ErrorNotice language={language} title={title} text={text} />, root);
    return;
  }
  await open(root, language);
}

async function open(root: HTMLElement, officeLanguage: Language): Promise<void> {
  const { playbook, faults } = await settlePlaybook(officeLanguage);
  if (playbook === undefined) {
    const [title, text] = [say(paneText.refusedTitle, officeLanguage), say(paneText.refused, officeLanguage)];
    const again = () => void open(root, officeLanguage);
    const replace = async (next: Playbook) => {
      await adoptPlaybook(next);
      again();
    };
    render(
      <ErrorNotice language={officeLanguage} title={title} text={text} details={faults} onRetry={again}>
        <RefusedPlaybook onReplace={replace} />
      </ErrorNotice>,
      root,
    );
    return;
  }
  const session = paneSession(
    { selectedTable, readRows, mergedAreas, furtherTables },
    playbook,
    officeLanguage,
    () => new Date(),
  );
  const memory = actionMemory({ storedActions, changeStoredActions });
  // What cannot be read shows when it cannot be written.
  await memory.load().catch(() => undefined);
  const account = accountSession(session, writeCell, memory);
  const today = todaySession(session, selectRow, memory);
  const score = scoreSession(session, { readRows, openResultSheet, openResultColumns });
  const model = modelSession(session, adoptPlaybook);
  const freeze = freezeSession(session, {
    findResults,
    readValues,
    writeValues,
    tableNamed,
    readRows,
    openResultSheet,
  });
  const plain = plainSession(session, {
    addSheet,
    writeFormulaHeader,
    writeFormulas,
    writeModel,
    removeSheet,
    showSheet,
  });
  const book = bookSession(session, {
    readRows,
    furtherTables,
    addTableSheet,
    removeSheet,
    disclosures,
    logDisclosure,
  });
  const sides = sidesSession(session, { addTableSheet });
  const own = { session, score, today, account, model, freeze, plain, book, sides };
  render(<Pane {...own} />, root);
  await session.look();
  await watchWorkbook({ onMoved: () => void session.look(), onChanged: session.changed });
}
