import type { AskTrouble } from '../crm/crm-on-page.ts';

/** A question that the CRM's server did not answer, or that was not put to it. */
export class AskFault extends Error {
  readonly trouble: AskTrouble;

  constructor(trouble: AskTrouble, message: string) {
    super(message);
    this.trouble = trouble;
  }
}

/** What the server's own number says. */
export function troubleOfStatus(status: number): AskTrouble {
  // 0 is a redirect that was not followed, and those lead to where one signs in.
  if (status === 401 || status === 0) return 'signed-out';
  if (status === 403) return 'forbidden';
  return status === 404 || status === 410 ? 'not-found' : 'unreachable';
}
