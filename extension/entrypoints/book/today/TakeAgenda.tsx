import { useMemo } from 'preact/hooks';
import { AGENDA_PARTS, agendaOf } from '../../../../core/actions/agenda.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { agendaAsText } from '../../../book-flow/today/agenda-as-text.ts';
import { releasedActions } from '../../../panel-flow/released-actions.ts';
import { TakeActions } from '../../sidepanel/TakeActions.tsx';
import { useExportLevel } from '../../sidepanel/use-export-level.ts';

export interface TakeAgendaProps {
  readonly session: BookSession;
  at(): Date;
}

/** Takes along everything that is due, as far as it may go out. */
export function TakeAgenda({ session, at }: TakeAgendaProps) {
  const { words } = usePanel();
  const level = useExportLevel();
  const rows = session.accounts.value;
  const book = session.book.value;
  const playbook = session.playbook.value;
  const today = session.today();
  const [agenda, left] = useMemo(() => {
    const options = { playbook, asOf: today, book };
    const countOf = (open: Parameters<typeof agendaOf>[0]) => {
      const parts = agendaOf(open, today);
      return AGENDA_PARTS.reduce((sum, part) => sum + parts[part].length, 0);
    };
    const all = rows.map(({ stored: { key, name, raised }, account, open = [] }) => {
      const released = releasedActions(open, account, level, { ...options, raised });
      return { key, name, open: released.actions, all: open };
    });
    const whole = countOf(all.map((row) => ({ ...row, open: row.all })));
    return [agendaOf(all, today), whole - countOf(all)] as const;
  }, [rows, book, playbook, today, level]);
  const entries = AGENDA_PARTS.flatMap((part) => agenda[part]).map(({ account: { key, name }, action }) => ({
    key,
    account: name,
    action,
  }));
  return (
    <TakeActions
      entries={entries}
      text={agendaAsText(agenda, words)}
      file={`kam-${today}`}
      at={at}
      level={level}
      left={Math.max(0, left)}
    />
  );
}
