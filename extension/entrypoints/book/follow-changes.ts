import type { ChangeChannel } from '../../storage/change-channel.ts';

/** Loads anew when another page of the extension has changed an account: at once, or when this one is looked at. */
export function followChanges(channel: Pick<ChangeChannel, 'hear'>, load: () => void): void {
  let stale = false;
  const follow = () => {
    if (document.visibilityState === 'hidden') stale = true;
    else {
      stale = false;
      load();
    }
  };
  channel.hear(follow);
  document.addEventListener('visibilitychange', () => stale && follow());
}
