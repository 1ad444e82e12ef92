import { accountSession } from '../../addin/taskpane/account/account-session.ts';
import { actionMemory } from '../../addin/taskpane/account/action-memory.ts';
import { bookSession } from '../../addin/taskpane/book/book-session.ts';
import { freezeSession } from '../../addin/taskpane/freeze/freeze-session.ts';
import { modelSession } from '../../addin/taskpane/model/model-session.ts';
import { paneSession } from '../../addin/taskpane/pane-session.ts';
import { plainSession } from '../../addin/taskpane/plain/plain-session.ts';
import { scoreSession } from '../../addin/taskpane/score/score-session.ts';
import { sidesSession } from '../../addin/taskpane/sides/sides-session.ts';
import { todaySession } from '../../addin/taskpane/today/today-session.ts';
import { changeStoredActions, storedActions } from '../../addin/workbook/action-setting.ts';
import { disclosures, logDisclosure } from '../../addin/workbook/disclosure-setting.ts';
import { findResults } from '../../addin/workbook/find-results.ts';
import {
  addSheet,
  removeSheet,
  showSheet,
  writeFormulaHeader,
  writeFormulas,
} from '../../addin/workbook/formula-sheet.ts';
import { furtherTables } from '../../addin/workbook/further-tables.ts';
import { readValues, writeValues } from '../../addin/workbook/keep-values.ts';
import { mergedAreas } from '../../addin/workbook/merged-areas.ts';
import { readRows } from '../../addin/workbook/read-rows.ts';
import { openResultColumns } from '../../addin/workbook/result-columns.ts';
import { openResultSheet } from '../../addin/workbook/result-sheet.ts';
import { selectRow } from '../../addin/workbook/select-row.ts';
import { selectedTable } from '../../addin/workbook/selected-table.ts';
import { tableNamed } from '../../addin/workbook/table-named.ts';
import { addTableSheet } from '../../addin/workbook/table-sheet.ts';
import { writeCell } from '../../addin/workbook/write-cell.ts';
import { writeModel } from '../../addin/workbook/write-model.ts';
import { defaultPlaybook } from '../../core/playbook/default-playbook.ts';
import { installOffice, type MockWorkbook } from './office-mock.ts';
import { NOON, settled } from './pane-for-tests.ts';

/** Everything that the pane does, over the small Excel of the tests, once it has read the selected table. */
export async function paneInExcel(book: Partial<MockWorkbook> & Pick<MockWorkbook, 'sheets'>) {
  const held: MockWorkbook = {
    selection: { sheet: book.sheets[0]?.name ?? '', row: 1, column: 0 },
    settings: {},
    language: 'en-US',
    log: [],
    ...book,
  };
  installOffice(held);
  const pane = paneSession(
    { selectedTable, readRows, mergedAreas, furtherTables },
    defaultPlaybook,
    held.language.startsWith('zh') ? 'zh-CN' : 'en',
    NOON,
  );
  const memory = actionMemory({ storedActions, changeStoredActions });
  const sessions = {
    account: accountSession(pane, writeCell, memory),
    today: todaySession(pane, selectRow, memory),
    score: scoreSession(pane, { readRows, openResultSheet, openResultColumns }),
    model: modelSession(pane, async () => {}),
    freeze: freezeSession(pane, {
      findResults,
      readValues,
      writeValues,
      tableNamed,
      readRows,
      openResultSheet,
    }),
    plain: plainSession(pane, {
      addSheet,
      writeFormulaHeader,
      writeFormulas,
      writeModel,
      removeSheet,
      showSheet,
    }),
    sides: sidesSession(pane, { addTableSheet }),
    book: bookSession(pane, {
      readRows,
      furtherTables,
      addTableSheet,
      removeSheet,
      disclosures,
      logDisclosure,
    }),
  };
  await pane.look();
  await settled(pane);
  return { held, pane, ...sessions };
}
