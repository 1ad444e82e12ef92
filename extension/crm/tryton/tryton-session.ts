import type { CrmPage } from '../crm-adapter.ts';
import { inside } from '../inside.ts';

export interface TrytonSession {
  /** The first part of the page's hash; each has users and sessions of its own. */
  readonly database: string;
  readonly login: string;
  readonly authorization: string;
}

/** The session that the web client keeps for the database in the address. */
export function trytonSession({ location, stored }: CrmPage): TrytonSession | undefined {
  const database = /^#([\w.-]+)\//.exec(new URL(location.href).hash)?.[1];
  if (database === undefined) return undefined;
  const kept = parsed(stored(`sao_session_${database}`));
  const [login, user, session] = [inside(kept, 'login'), inside(kept, 'user_id'), inside(kept, 'session')];
  if (typeof login !== 'string' || typeof user !== 'number' || typeof session !== 'string') return undefined;
  return { database, login, authorization: `Session ${base64(`${login}:${user}:${session}`)}` };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

/** Logins may have letters that are no bytes. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
