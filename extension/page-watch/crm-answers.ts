import type { CrmAdapter } from '../crm/crm-adapter.ts';
import type { PageReading } from '../crm/page-reading.ts';
import { askCrm } from './ask-crm.ts';
import { AskFault } from './ask-fault.ts';
import { answerAlone, askedName, type CrmAnswer, withAnswer } from './crm-answer.ts';
import { crmOfPage, crmPageOf, type KnownPage } from './crm-of-page.ts';
import { isReading } from './is-reading.ts';
import type { PageMessage } from './messages.ts';
import { readingLines } from './reading-lines.ts';

type Told = Extract<PageMessage, { kind: 'reading' | 'held' }>;

interface Question {
  readonly of: string;
  readonly abort: AbortController;
}

/**
 * Asks the page's CRM about the record in front, once the user has allowed it, and lays the answer over what is
 * read off the page. An answer counts only while the page names the record that was asked about, and the user
 * who asked.
 */
export function crmAnswers(
  page: Window,
  crms: readonly CrmAdapter[],
  tell: (message: PageMessage) => void,
  send?: typeof fetch,
) {
  const crmPage = crmPageOf(page);
  let allowed = false;
  let question: Question | undefined;
  let answer: CrmAnswer | undefined;
  /** What was last said of the record in front. */
  let last: Told | undefined;
  /** The settled page that the question was about. */
  let stood: string | undefined;

  return { pass, allow, stop: forget };

  /** Takes what the watcher says of the page, and passes it on with what the CRM has answered. */
  function pass(message: PageMessage): void {
    last = message.kind === 'reading' || message.kind === 'held' ? message : undefined;
    if (message.kind === 'reading' && message.final) noteChange(message.reading);
    ask();
    tell(last === undefined ? message : laid(last));
  }

  function allow(next: boolean): void {
    if (next === allowed) return;
    allowed = next;
    const had = answer !== undefined;
    if (!allowed) forget();
    ask();
    if (had && last !== undefined) tell(laid(last));
  }

  /** A record that changes on the page is asked about anew; the earlier answer stands until then. */
  function noteChange(reading: PageReading): void {
    const stands = readingLines(reading).join('\n');
    if (stood === undefined) stood = stands;
    else if (stood !== stands) drop();
  }

  function ask(): void {
    const known = askable();
    const of = known && askedName(known.crm);
    if (answer?.of !== of) answer = undefined;
    if (question?.of === of) return;
    drop();
    if (known === undefined || of === undefined) return;
    const { adapter, crm } = known;
    const abort = new AbortController();
    const mine: Question = { of, abort };
    question = mine;
    const put = askCrm({ adapter, page: crmPage, signal: abort.signal, ...(send ? { send } : {}) });
    void Promise.resolve()
      .then(() => adapter.readApi?.(crmPage, crm.record, put))
      .then(
        (reading) => settle(mine, isReading(reading) ? { of, reading } : { of, trouble: 'not-understood' }),
        (error) =>
          settle(mine, { of, trouble: error instanceof AskFault ? error.trouble : 'not-understood' }),
      );
  }

  function settle(mine: Question, came: CrmAnswer): void {
    if (question !== mine) return;
    const known = askable();
    if (known === undefined || askedName(known.crm) !== came.of) {
      ask();
      return;
    }
    answer = came;
    if (last !== undefined) tell(laid(last));
    else if (came.reading !== undefined)
      tell({ kind: 'reading', final: false, reading: answerAlone(page, known.crm, came.reading) });
  }

  /** The page's CRM, where it may be asked and there is something to ask. */
  function askable(): KnownPage | undefined {
    const known = allowed ? crmOfPage(crmPage, crms) : undefined;
    if (known?.adapter.readApi === undefined) return undefined;
    const { address, api } = known.adapter.known;
    return address === 'unconfirmed' || api === 'unconfirmed' || api === 'none' ? undefined : known;
  }

  function laid(message: Told): PageMessage {
    if (answer === undefined) return message;
    if (message.kind === 'reading') return { ...message, reading: withAnswer(message.reading, answer) };
    const known = askable();
    if (known === undefined || answer.reading === undefined) return message;
    return { kind: 'reading', final: false, reading: answerAlone(page, known.crm, answer.reading) };
  }

  function drop(): void {
    question?.abort.abort();
    question = undefined;
    stood = undefined;
  }

  function forget(): void {
    drop();
    answer = undefined;
  }
}
