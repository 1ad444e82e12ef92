import path from 'node:path';
import { parseArguments } from './arguments.ts';
import { runFile } from './file/run-file.ts';
import { runSample } from './run-sample.ts';
import { serveAll } from './serve-all.ts';
import { StartError } from './start-error.ts';
import { startText } from './start-text.ts';
import { paintFor } from './terminal/paint.ts';

const root = path.resolve(import.meta.dirname, '../..');
const PLAIN_WIDTH = 120;

await start(process.argv.slice(2));

async function start(words: readonly string[]): Promise<void> {
  const paint = paintFor(process.stdout);
  // `npm start | head` closes the pipe early: nothing more is shown, yet the workbook is still written.
  let heard = true;
  process.stdout.on('error', () => {
    heard = false;
  });
  try {
    const args = parseArguments(words, process.env, today());
    const width = process.stdout.isTTY ? Math.max(60, process.stdout.columns) : PLAIN_WIDTH;
    if (args.help) return console.log(startText.help[args.language]);
    if (args.file === undefined) runSample(args, width, paint);
    else await runFile({ ...args, file: args.file }, width, paint);
    const serves = args.file === undefined ? !args.once : args.serve && !args.once;
    if (serves && heard) await serveAll(root, args, paint);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    console.error(paintFor(process.stderr).bad(error.message));
    process.exitCode = 1;
  }
}

/** The day on the user's own clock. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
