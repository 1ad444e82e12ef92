import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../../core/panel/panel.css';
import { signal } from '@preact/signals';
import type { Language } from '../../../core/text/local-text.ts';
import type { ClickMessage } from '../../page-watch/messages.ts';
import { followTab, type TabFollower } from '../../panel-flow/follow-tab.ts';
import { keeperOf } from '../../panel-flow/keeper.ts';
import { neighboursOf } from '../../panel-flow/neighbours.ts';
import { panelSession } from '../../panel-flow/panel-session.ts';
import { nameSampleIn } from '../../panel-flow/sample-accounts.ts';
import { followTabInFront } from '../../panel-flow/tab-in-front.ts';
import { ruleKeeperOf } from '../../panel-flow/teaching/rule-keeper.ts';
import { teachingSession } from '../../panel-flow/teaching/teaching-session.ts';
import { changeChannel } from '../../storage/change-channel.ts';
import { dueTimes } from '../../storage/due-times.ts';
import { openStore } from '../../storage/open-store.ts';
import { onPlaybookKept, playbookInUse } from '../../storage/playbook-in-use.ts';
import { chosenLanguage } from '../../storage/settings.ts';
import { PanelApp } from './PanelApp.tsx';
import './sidepanel.css';
import './teaching/teaching.css';

let tab: number | undefined;
let follower: TabFollower | undefined;
const trouble = signal<string | undefined>(undefined);
const channel = changeChannel();
const store = openStore();
const keeper = keeperOf(
  store,
  (error) => (trouble.value = error),
  () => {
    channel.tell();
    neighbours.loadSoon();
  },
  dueTimes,
);
const kept = signal(await playbookInUse());
const neighbours = neighboursOf(
  keeper,
  () => new Date(),
  () => kept.value.playbook,
);
onPlaybookKept((next) => {
  kept.value = next;
  neighbours.loadSoon();
});
channel.hear(neighbours.loadSoon);
neighbours.loadSoon();
const session = panelSession(keeper, () => new Date());
channel.hear(() => void session.refresh());
const rules = ruleKeeperOf(store, (error) => (trouble.value = error), channel.tell);
const teaching = teachingSession(
  rules,
  (order) => follower?.say({ kind: 'teach', order }),
  () => new Date(),
);
channel.hear(() => void teaching.load());

await teaching.load();
await followTabInFront((tabId) => {
  follower?.stop();
  session.leavePage();
  teaching.pageIs({ kind: 'reading' });
  tab = tabId;
  follower = followTab(
    tabId,
    (state) => {
      teaching.pageIs(state);
      void session.pageIs(state);
    },
    (message) => {
      if (message.kind === 'teach') teaching.hear(message.news);
    },
    teaching.greet,
  );
});
browser.runtime.onMessage.addListener((message: ClickMessage) => {
  if (message.kind !== 'clicked' || message.tabId !== tab) return;
  session.backToPage();
  follower?.again();
});

const browserLanguage: Language = browser.i18n.getMessage('language') === 'zh-CN' ? 'zh-CN' : 'en';
const language = signal<Language>(
  (await chosenLanguage()) ?? kept.value.playbook.language ?? browserLanguage,
);
nameSampleIn(language.value);
const root = document.getElementById('app');
if (root) {
  render(
    <PanelApp
      session={session}
      keeper={keeper}
      teaching={teaching}
      neighbours={neighbours}
      trouble={trouble}
      language={language}
      kept={kept}
      again={() => follower?.again()}
    />,
    root,
  );
}
