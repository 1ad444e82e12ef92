/** The stages that a new account has, by their ids. */
const USUAL: Readonly<Record<string, string>> = {
  appointmentscheduled: 'Appointment Scheduled',
  qualifiedtobuy: 'Qualified To Buy',
  presentationscheduled: 'Presentation Scheduled',
  decisionmakerboughtin: 'Decision Maker Bought-In',
  contractsent: 'Contract Sent',
  closedwon: 'Closed Won',
  closedlost: 'Closed Lost',
};

/** What a deal's stage is called; undefined for a stage of the team's own, of which the record has only a number. */
export function stageName(id: string | undefined): string | undefined {
  return id !== undefined && Object.hasOwn(USUAL, id) ? USUAL[id] : undefined;
}
