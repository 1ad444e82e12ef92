import type { Words } from '../../../core/panel/words.ts';
import { actionLine } from '../../panel-flow/action-line.ts';
import { AGENDA_PARTS, type Agenda } from './agenda.ts';
import { todayText } from './today-text.ts';

/** The agenda in plain lines, to be pasted into a mail or a note. */
export function agendaAsText(agenda: Agenda, words: Words): string {
  return AGENDA_PARTS.filter((part) => agenda[part].length > 0)
    .map((part) =>
      [
        words.say(todayText.parts[part]),
        ...agenda[part].map(({ row, action }) => actionLine(action, words, row.stored.name)),
      ].join('\n'),
    )
    .join('\n\n');
}
