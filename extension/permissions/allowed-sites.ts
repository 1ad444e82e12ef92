import { browser } from 'wxt/browser';
import type { Site } from './site.ts';

/** Whether the user has allowed the site for good, beyond a click at a time. */
export function isAllowed({ pattern }: Site): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Patterns of all sites that are allowed, in order. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => /^(?:https?|\*):/.test(pattern)).sort();
}

/**
 * Calls back when a site is allowed, or not any more, wherever that was decided: here or in the browser's settings.
 *
 * @param use Told whether something was added.
 */
export function onAllowedChange(use: (added: boolean) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const added = () => use(true);
  const removed = () => use(false);
  onAdded.addListener(added);
  onRemoved.addListener(removed);
  return () => {
    onAdded.removeListener(added);
    onRemoved.removeListener(removed);
  };
}
