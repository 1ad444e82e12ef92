import { cookieOf } from '../cookie-of.ts';
import type { CrmPage } from '../crm-adapter.ts';
import { inside } from '../inside.ts';

/** The token that the page signs its requests with, and whom it names. Newer servers may hide it from pages. */
export interface TwentyToken {
  readonly text: string;
  readonly user?: string;
}

export function tokenOf({ document }: CrmPage): TwentyToken | undefined {
  const pair = parsed(cookieOf(document, 'tokenPair'));
  const text =
    inside(pair, 'accessOrWorkspaceAgnosticToken', 'token') ?? inside(pair, 'accessToken', 'token');
  if (typeof text !== 'string' || text === '') return undefined;
  const user = inside(parsed(payloadOf(text)), 'sub');
  return typeof user === 'string' ? { text, user } : { text };
}

function payloadOf(token: string): string | undefined {
  const part = token.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/');
  try {
    return part === undefined ? undefined : atob(part);
  } catch {
    return undefined;
  }
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
