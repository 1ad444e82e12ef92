import { render } from 'preact';
import '../../core/panel/panel.css';
import './pane.css';
import { ErrorNotice } from '../../core/panel/ErrorNotice.tsx';
import type { Playbook } from '../../core/playbook/schema.ts';
import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { setHostCards } from '../functions/host-cards.ts';
import { findResults } from '../workbook/find-results.ts';
import { addSheet, removeSheet, writeFormulas, writeModel } from '../workbook/formula-sheet.ts';
import { readValues, writeValues } from '../workbook/keep-values.ts';
import { startOffice } from '../workbook/office-start.ts';
import { onSelection } from '../workbook/on-selection.ts';
import { readRows } from '../workbook/read-rows.ts';
import { openResultSheet } from '../workbook/result-sheet.ts';
import { selectedTable } from '../workbook/selected-table.ts';
import { tableNamed } from '../workbook/table-named.ts';
import { writeCell } from '../workbook/write-cell.ts';
import { freezeSession } from './freeze/freeze-session.ts';
import { adoptPlaybook } from './model/adopt-playbook.ts';
import { modelSession } from './model/model-session.ts';
import { RefusedPlaybook } from './model/RefusedPlaybook.tsx';
import { Pane } from './Pane.tsx';
import { paneSession } from './pane-session.ts';
import { paneText } from './pane-text.ts';
import { plainSession } from './plain/plain-session.ts';
import { settlePlaybook } from './settle-playbook.ts';

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
  const workbook = { selectedTable, readRows, writeCell, openResultSheet };
  const session = paneSession(workbook, playbook, officeLanguage, () => new Date());
  const model = modelSession(session, adoptPlaybook);
  const freeze = freezeSession(session, {
    findResults,
    readValues,
    writeValues,
    tableNamed,
    readRows,
    openResultSheet,
  });
  const plain = plainSession(session, { addSheet, writeFormulas, writeModel, removeSheet });
  render(<Pane session={session} model={model} freeze={freeze} plain={plain} />, root);
  await session.look();
  await onSelection(() => void session.look());
}
