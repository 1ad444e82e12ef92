import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** Makes a certificate for localhost and has the system trust it; asks before it does. MIT, Microsoft's own. */
export const CERTIFICATE_COMMAND = 'npx office-addin-dev-certs@3.0.0 install';

/**
 * The certificate that the tool above leaves in the home folder, if it was ever run.
 * Excel takes add-ins from https only, and none of Node's own modules can make a certificate that a system trusts.
 */
export async function findCertificate(home: string = homedir()): Promise<Certificate | undefined> {
  const folder = path.join(home, '.office-addin-dev-certs');
  try {
    const [key, cert] = await Promise.all(
      ['localhost.key', 'localhost.crt'].map((name) => readFile(path.join(folder, name), 'utf8')),
    );
    return key === undefined || cert === undefined ? undefined : { key, cert };
  } catch {
    return undefined;
  }
}
