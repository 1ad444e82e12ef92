import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../../core/panel/panel.css';
import { wordsOf } from '../../../core/panel/words.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { bookSession } from '../../book-flow/book-session.ts';
import { dueTimesOfBook } from '../../book-flow/due-times-of-book.ts';
import { followModels } from '../../book-flow/follow-models.ts';
import { tableSession } from '../../book-flow/table/table-session.ts';
import { keeperOf } from '../../panel-flow/keeper.ts';
import { nameSampleIn } from '../../panel-flow/sample-accounts.ts';
import { chosenColumns, keepColumns } from '../../storage/book-columns.ts';
import { changeChannel } from '../../storage/change-channel.ts';
import { dueTimes } from '../../storage/due-times.ts';
import { openStore } from '../../storage/open-store.ts';
import { onPlaybookKept, playbookInUse } from '../../storage/playbook-in-use.ts';
import { chosenLanguage, onLanguageChosen } from '../../storage/settings.ts';
import { BookApp } from './BookApp.tsx';
import './book.css';
import './table/table.css';
import './groups/groups.css';
import './pipeline/pipeline.css';
import './today/today.css';
import { followChanges } from './follow-changes.ts';

const trouble = signal<string | undefined>(undefined);
const channel = changeChannel();
const keeper = keeperOf(openStore(), (error) => (trouble.value = error), channel.tell, dueTimes);
const kept = signal(await playbookInUse());
onPlaybookKept((next) => (kept.value = next));
const playbook = signal(kept.value.playbook);
kept.subscribe((next) => (playbook.value = next.playbook));
followModels(playbook, keeper, () => new Date());

const browserLanguage: Language = browser.i18n.getMessage('language') === 'zh-CN' ? 'zh-CN' : 'en';
const language = signal<Language>((await chosenLanguage()) ?? playbook.value.language ?? browserLanguage);
onLanguageChosen((next) => (language.value = next));
nameSampleIn(language.value);

const session = bookSession({ keeper, playbook, now: () => new Date() });
followChanges(channel, session.loadSoon);
effect(() => {
  const all = dueTimesOfBook(session);
  if (all !== undefined) void keeper.dueOfAll(all);
});
const table = tableSession({
  session,
  setting: computed(() => ({
    words: wordsOf(language.value, playbook.value.currency, session.today()),
    playbook: playbook.value,
  })),
  chosen: await chosenColumns(),
  keep: (columns) => void keepColumns(columns),
});
const root = document.getElementById('app');
if (root) {
  render(
    <BookApp
      session={session}
      table={table}
      keeper={keeper}
      kept={kept}
      trouble={trouble}
      language={language}
      at={() => new Date()}
    />,
    root,
  );
}
