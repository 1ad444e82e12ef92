import { PlaybookError, type PlaybookFault, parsePlaybook } from './parse-playbook.ts';
import type { Playbook } from './schema.ts';

/** A playbook is some fifty thousand characters; what is far larger is another thing. */
const LONGEST = 2_000_000;

export type PlaybookFile =
  | { readonly playbook: Playbook; readonly faults?: undefined }
  | { readonly playbook?: undefined; readonly faults: readonly PlaybookFault[] };

/** The text of a file as a playbook, or everything that is wrong with it; a half-valid one is never taken. */
export function readPlaybookFile(text: string): PlaybookFile {
  if (text.length > LONGEST) return refused('too long for a playbook');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('not a JSON file');
  }
  try {
    return { playbook: parsePlaybook(json) };
  } catch (error) {
    if (error instanceof PlaybookError) return { faults: error.faults };
    throw error;
  }
}

function refused(message: string): PlaybookFile {
  return { faults: [{ path: '(file)', message }] };
}
