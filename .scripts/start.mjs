import { ensureBuilt, ensureInstalled } from './install.mjs';

// Nothing but Node's own modules may be imported above: on a fresh clone there is nothing else yet.
ensureInstalled();
ensureBuilt();

// Whoever ends npm means this too, but npm's shell passes on no signal.
const { ppid } = process;
setInterval(() => {
  if (process.ppid !== ppid) process.kill(process.pid, 'SIGINT');
}, 1000).unref();

// In this very process, so that Ctrl-C and the exit code need no passing on.
const { register } = await import('tsx/esm/api');
register();
await import('./start/main.ts');
