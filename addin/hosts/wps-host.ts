import { isCellError } from '../functions/cells/cell-error.ts';
import { setPlaybookState } from '../functions/playbook-in-use.ts';
import { callable, type HostFunction } from './host-function.ts';
import { plainResult } from './plain-result.ts';

/** What WPS gives a page of an add-in, as its declarations for TypeScript name it. */
interface WpsGlobals {
  readonly wps?: {
    AddCustomFunction?(namespace: string, name: string, callback: (...args: unknown[]) => unknown): void;
  };
}

/** How COM, on which WPS stands, says that an optional argument was left out. */
const OMITTED = -2_147_352_572;

/** Registers the functions under a namespace; does nothing in a WPS that has no custom functions yet. */
export function registerInWps(
  namespace: string,
  functions: readonly HostFunction[],
  host: WpsGlobals = globalThis as WpsGlobals,
): void {
  const { wps } = host;
  if (wps?.AddCustomFunction === undefined) return;
  // WPS Office is first of all a Chinese product, and says nowhere which language it shows.
  setPlaybookState({ status: 'default' }, 'zh-CN');
  for (const one of functions) {
    const call = callable(one);
    wps.AddCustomFunction(namespace, one[0], (...args) => {
      try {
        return plainResult(call(...args.map((one) => (one === OMITTED ? undefined : one))));
      } catch (thrown) {
        // How a function of WPS would give an error is not documented; a text is one anywhere.
        return plainResult(isCellError(thrown) ? thrown : { code: '#VALUE!', message: String(thrown) });
      }
    });
  }
}
