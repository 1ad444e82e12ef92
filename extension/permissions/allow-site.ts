import { browser } from 'wxt/browser';
import type { Site } from './site.ts';

export type Decision =
  | { readonly kind: 'allowed' }
  /** The user said no. */
  | { readonly kind: 'denied' }
  /** Nobody was asked: the browser, or whoever administers it, does not let it be allowed. */
  | { readonly kind: 'blocked'; readonly error: string };

/** Asks the user for one site. To be called in the click itself, or the browser does not ask at all. */
export async function allowSite({ pattern }: Site): Promise<Decision> {
  try {
    return { kind: (await browser.permissions.request({ origins: [pattern] })) ? 'allowed' : 'denied' };
  } catch (error) {
    return { kind: 'blocked', error: messageOf(error) };
  }
}

/** Gives up a site. @returns why the browser keeps it allowed, if it does. */
export async function giveUp(pattern: string): Promise<string | undefined> {
  try {
    const gone = await browser.permissions.remove({ origins: [pattern] });
    return gone ? undefined : pattern;
  } catch (error) {
    return messageOf(error);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
