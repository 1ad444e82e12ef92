import type { Playbook } from '../../core/playbook/schema.ts';
import { say } from '../../core/text/say.ts';
import { type AssessedAccount, type AssessedBook, byValue } from './assess-book.ts';
import { accountName, type Show } from './show.ts';
import { startText } from './start-text.ts';
import { padded, wrapped, wrappedList } from './terminal/display-width.ts';
import type { Paint } from './terminal/paint.ts';
import { type TableColumn, type TableRow, tableLines } from './terminal/table.ts';

/** The accounts, biggest value first, each with its first action and the reason. */
export function accountLines(
  accounts: readonly AssessedAccount[],
  show: Show,
  width: number,
  paint: Paint,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const t = (key: keyof typeof startText) => startText[key][show.language];
  const columns: TableColumn[] = [
    { header: t('account'), shrinksTo: 14 },
    { header: t('band') },
    { header: t('value'), align: 'right' },
    { header: t('bounds'), align: 'right' },
    { header: t('coverage'), align: 'right' },
    { header: t('valueClass'), shrinksTo: 8 },
    { header: t('loyaltyClass'), shrinksTo: 8 },
    { header: t('archetype'), shrinksTo: 8 },
    { header: t('rivals') },
  ];
  const shown = byValue(accounts).slice(0, most);
  const left = accounts.length - shown.length;
  return [
    ...tableLines(
      columns,
      shown.map((one) => accountRow(one, show, width, paint)),
      width,
      paint,
    ),
    ...(left > 0 ? [paint.soft(say(startText.more, show.language, { count: left }))] : []),
    ...wrapped(t('legend'), width).map(paint.soft),
  ];
}

function accountRow(one: AssessedAccount, show: Show, width: number, paint: Paint): TableRow {
  const { assessment, band = '—' } = one;
  const { value, classes, competition, actions } = assessment;
  const us = competition?.providers.find((provider) => provider.us);
  const [first] = actions;
  const below =
    first === undefined
      ? []
      : wrapped(
          say(startText.action, show.language, {
            title: show.message(first.title),
            why: show.message(first.why),
          }),
          width - 4,
        );
  return {
    cells: [
      accountName(one, show.language),
      band,
      show.score(value.score),
      `${show.score(value.low)}–${show.score(value.high)}`,
      show.ratio(value.coverage),
      show.valueClass(classes),
      show.loyaltyClass(classes),
      show.archetype(classes),
      us?.rank === undefined
        ? '—'
        : say(startText.rankOf, show.language, { rank: us.rank, count: competition?.providers.length ?? '' }),
    ],
    below: below.map((line, at) => (at === 0 ? `  ${paint.good('→')} ${line}` : `    ${line}`)),
  };
}

/** The book as a whole: classes, bands, concentration, what is missing most. */
export function bookLines(
  { accounts, summary }: AssessedBook,
  playbook: Playbook,
  show: Show,
  width: number,
  paint: Paint,
): string[] {
  const { language } = show;
  const t = (key: keyof typeof startText, values: Record<string, string | number> = {}) =>
    say(startText[key], language, values);
  const facts = bookFacts({ accounts, summary }, show);
  const labels = facts.map(([label]) => label);
  const room = Math.max(...labels.map((label) => padded(label, 0).length * (language === 'en' ? 1 : 2))) + 2;
  const small = accounts.length < playbook.bookFrom ? [t('bookTooSmall', { count: playbook.bookFrom })] : [];
  return [
    paint.strong(t('book')),
    ...facts.flatMap(([label, parts]) =>
      wrappedList(parts, width - room).map((line, at) => padded(at === 0 ? label : '', room) + line),
    ),
    ...small,
  ];
}

function bookFacts({ accounts, summary }: AssessedBook, show: Show): [string, string[]][] {
  const { language } = show;
  const t = (key: keyof typeof startText, values: Record<string, string | number> = {}) =>
    say(startText[key], language, values);
  const classes = show.classCounts(summary).map(({ label, count, open }) => {
    const unsettled = open > 0 ? ` (${t('open', { count: open })})` : '';
    return `${label} ${count}${unsettled}`;
  });
  const bands = (['A', 'B', 'C'] as const).map((band) => `${band} ${summary.bandCounts[band]}`);
  const without = summary.bands.filter((band) => band === undefined).length;
  const concentration =
    summary.gini === undefined || summary.topShare === undefined
      ? t('unknown')
      : t('gini', { gini: summary.gini.toFixed(2), share: show.ratio(summary.topShare) });
  const missing = summary.missingMost.slice(0, 6).map(({ field, count }) => `${show.label(field)} ${count}`);
  return [
    [t('accounts'), [String(accounts.length)]],
    [t('valueClass'), classes],
    [t('bands'), [...bands, ...(without > 0 ? [t('noBand', { count: without })] : [])]],
    [t('concentration'), [concentration]],
    [t('missingMost'), missing.length > 0 ? missing : ['—']],
  ];
}
