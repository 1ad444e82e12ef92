import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../../core/panel/panel.css';
import type { Language } from '../../../core/text/local-text.ts';
import { bookSession } from '../../book-flow/book-session.ts';
import { keeperOf } from '../../panel-flow/keeper.ts';
import { openStore } from '../../storage/open-store.ts';
import { onPlaybookKept, playbookInUse } from '../../storage/playbook-in-use.ts';
import { chosenLanguage, onLanguageChosen } from '../../storage/settings.ts';
import { BookApp } from './BookApp.tsx';
import './book.css';

const trouble = signal<string | undefined>(undefined);
const keeper = keeperOf(openStore(), (error) => (trouble.value = error));
const kept = signal(await playbookInUse());
onPlaybookKept((next) => (kept.value = next));
const playbook = signal(kept.value.playbook);
kept.subscribe((next) => (playbook.value = next.playbook));

const browserLanguage: Language = browser.i18n.getMessage('language') === 'zh-CN' ? 'zh-CN' : 'en';
const language = signal<Language>((await chosenLanguage()) ?? playbook.value.language ?? browserLanguage);
onLanguageChosen((next) => (language.value = next));

const session = bookSession({ keeper, playbook, now: () => new Date() });
const root = document.getElementById('app');
if (root) {
  render(
    <BookApp
      session={session}
      keeper={keeper}
      kept={kept}
      trouble={trouble}
      language={language}
      at={() => new Date()}
    />,
    root,
  );
}
