export type ChangeChannel = ReturnType<typeof changeChannel>;

/** Says to the other open pages of this extension that accounts have changed, and hears it from them. */
export function changeChannel() {
  const channel = new BroadcastChannel('kam-sidecar accounts');
  return {
    tell: () => channel.postMessage('changed'),
    hear: (use: () => void) => channel.addEventListener('message', use),
  };
}
