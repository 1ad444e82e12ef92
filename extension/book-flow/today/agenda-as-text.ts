import { AGENDA_PARTS, type Agenda } from '../../../core/actions/agenda.ts';
import { agendaText } from '../../../core/panel/agenda/agenda-text.ts';
import type { Words } from '../../../core/panel/words.ts';
import { actionLine } from '../../panel-flow/action-line.ts';

/** The agenda in plain lines, to be pasted into a mail or a note. */
export function agendaAsText(agenda: Agenda, words: Words): string {
  return AGENDA_PARTS.filter((part) => agenda[part].length > 0)
    .map((part) =>
      [
        words.say(agendaText.parts[part]),
        ...agenda[part].map(({ account, action }) => actionLine(action, words, account.name)),
      ].join('\n'),
    )
    .join('\n\n');
}
