import type { Words } from '../../../core/panel/words.ts';
import { AGENDA_PARTS, type Agenda } from './agenda.ts';
import { todayText } from './today-text.ts';

/** The agenda in plain lines, to be pasted into a mail or a note. */
export function agendaAsText(agenda: Agenda, words: Words): string {
  return AGENDA_PARTS.filter((part) => agenda[part].length > 0)
    .map((part) =>
      [
        words.say(todayText.parts[part]),
        ...agenda[part].map(({ row, action }) => {
          const due = action.due === undefined ? [] : [words.date(action.due)];
          return `- ${[...due, row.stored.name, words.message(action.title), words.message(action.why)].join(' · ')}`;
        }),
      ].join('\n'),
    )
    .join('\n\n');
}
