import type { Language } from '../../core/text/local-text.ts';
import { say } from '../../core/text/say.ts';
import { nearNames } from './near-names.ts';
import { StartError } from './start-error.ts';
import { startText } from './start-text.ts';

export interface StartArguments {
  readonly language: Language;
  readonly help: boolean;
  /** The user's own sheet; the sample book without one. */
  readonly file?: string;
  readonly sheet?: string;
  /** `Column=field`, as typed. */
  readonly maps: readonly string[];
  /** ISO day. */
  readonly asOf: string;
  readonly browser: boolean;
  readonly once: boolean;
  readonly serve: boolean;
}

const FLAGS = ['--no-browser', '--once', '--serve', '--help'] as const;
const VALUES = ['--map', '--sheet', '--as-of', '--lang'] as const;

/** Reads the command line. A value stands after a blank or after `=`. */
export function parseArguments(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  today: string,
): StartArguments {
  const language = languageOf(args, env);
  const values: Record<string, string[]> = {};
  const flags = new Set<string>();
  const files: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [, name = args[at] ?? '', glued] = /^(--[a-z-]+)=(.*)$/su.exec(args[at] ?? '') ?? [];
    if (isOneOf(VALUES, name)) {
      const value = glued ?? args[++at];
      if (value === undefined) throw new StartError(say(startText.needsValue, language, { option: name }));
      values[name] = [...(values[name] ?? []), value];
    } else if (isOneOf(FLAGS, name) || name === '-h') flags.add(name === '-h' ? '--help' : name);
    else if (name.startsWith('-') && name !== '-') {
      const near = nearNames(name, [...VALUES, ...FLAGS]);
      throw new StartError(
        say(startText.unknownOption, language, { option: name, near: near.join(' ') || '--help' }),
      );
    } else files.push(name);
  }
  if (files.length > 1) throw new StartError(say(startText.oneFile, language, { files: files.join(', ') }));
  const asOf = values['--as-of']?.at(-1) ?? today;
  if (!isDay(asOf)) throw new StartError(say(startText.badDay, language, { text: asOf }));
  const [file] = files;
  const sheet = values['--sheet']?.at(-1);
  const maps = values['--map'] ?? [];
  if (file === undefined && (sheet !== undefined || maps.length > 0)) {
    throw new StartError(say(startText.needsFile, language));
  }
  return {
    language,
    help: flags.has('--help'),
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined ? {} : { sheet }),
    maps,
    asOf,
    browser: !flags.has('--no-browser'),
    once: flags.has('--once'),
    serve: flags.has('--serve'),
  };
}

/** `--lang`, else what the system speaks. */
export function languageOf(args: readonly string[], env: NodeJS.ProcessEnv): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const wished =
    at < 0 ? undefined : args[at]?.includes('=') ? args[at]?.slice('--lang='.length) : args[at + 1];
  if (wished !== undefined) {
    if (/^en\b/i.test(wished)) return 'en';
    if (/^zh\b/i.test(wished)) return 'zh-CN';
    throw new StartError(say(startText.badLanguage, systemLanguage(env), { text: wished }));
  }
  return systemLanguage(env);
}

function systemLanguage(env: NodeJS.ProcessEnv): Language {
  const spoken = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(spoken) ? 'zh-CN' : 'en';
}

function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function isOneOf<T extends string>(list: readonly T[], text: string): text is T {
  return (list as readonly string[]).includes(text);
}
