import { knownCrms } from '../crm/known-crms.ts';
import { teachInPage } from '../teaching/teach-in-page.ts';
import { crmAnswers } from './crm-answers.ts';
import type { PageMessage, PanelMessage } from './messages.ts';
import { readKnownPage } from './read-known-page.ts';
import { watchPage } from './watch-page.ts';

/** The page's end of the line to one panel. */
export interface PanelLine {
  readonly hear: (message: PanelMessage) => void;
  readonly stop: () => void;
}

/** Reads the page for one panel until it is stopped, and does what the panel asks for. */
export function servePanel(
  page: Window & typeof globalThis,
  tell: (message: PageMessage) => void,
): PanelLine {
  const answers = crmAnswers(page, knownCrms, tell);
  const teaching = teachInPage(
    page,
    (news) => tell({ kind: 'teach', news }),
    () => watch.again(),
  );
  const read = readKnownPage(page, knownCrms);
  const watch = watchPage(
    page,
    (document, location) => teaching.read(read(document, location)),
    (message) => {
      if (message.kind === 'moved') teaching.leave();
      answers.pass(message);
    },
  );
  return {
    hear(message) {
      if (message.kind === 'teach') teaching.hear(message.order);
      // Said of the page before this one, it means nothing here.
      else if (message.origin === page.location.origin) answers.allow(message.allowed);
    },
    stop() {
      watch.stop();
      teaching.stop();
      answers.stop();
    },
  };
}
