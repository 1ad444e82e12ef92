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
import { followTabInFront } from '../../panel-flow/tab-in-front.ts';
import { changeChannel } from '../../storage/change-channel.ts';
import { dueTimes } from '../../storage/due-times.ts';
import { openStore } from '../../storage/open-store.ts';
import { onPlaybookKept, playbookInUse } from '../../storage/playbook-in-use.ts';
import { chosenLanguage } from '../../storage/settings.ts';
import { PanelApp } from './PanelApp.tsx';
import './sidepanel.css';

const trouble = signal<string | undefined>(undefined);
const channel = changeChannel();
const keeper = keeperOf(
  openStore(),
  (error) => (trouble.value = error),
  () => {
    channel.tell();
    neighbours.loadSoon();
  },
  dueTimes,
);
const neighbours = neighboursOf(keeper, () => new Date());
channel.hear(neighbours.loadSoon);
neighbours.loadSoon();
const session = panelSession(keeper, () => new Date());
channel.hear(() => void session.refresh());

let tab: number | undefined;
let follower: TabFollower | undefined;
await followTabInFront((tabId) => {
  follower?.stop();
  session.leavePage();
  tab = tabId;
  follower = followTab(tabId, (state) => void session.pageIs(state));
});
browser.runtime.onMessage.addListener((message: ClickMessage) => {
  if (message.kind !== 'clicked' || message.tabId !== tab) return;
  session.backToPage();
  follower?.again();
});

const kept = signal(await playbookInUse());
onPlaybookKept((next) => (kept.value = next));

const browserLanguage: Language = browser.i18n.getMessage('language') === 'zh-CN' ? 'zh-CN' : 'en';
const language = signal<Language>(
  (await chosenLanguage()) ?? kept.value.playbook.language ?? browserLanguage,
);
const root = document.getElementById('app');
if (root) {
  render(
    <PanelApp
      session={session}
      keeper={keeper}
      neighbours={neighbours}
      trouble={trouble}
      language={language}
      kept={kept}
      again={() => follower?.again()}
    />,
    root,
  );
}
