import type { LocalText } from '../../../../core/text/local-text.ts';

/** Words of the model's view; those of the editor itself stand in core/panel. */
export const modelText = {
  saved: t('Saved. Sidebar and book are computed by it.', '已保存。侧边栏与客户簿已按此计算。'),
  againstInUse: t('Difference from the model in use', '与使用中策略手册的差异'),
  discard: t('Leave it', '放弃改动'),
  discarded: t('The model in use stays as it is.', '使用中的策略手册保持不变。'),
  asInUse: t('What stands here is in use.', '此处内容正在使用中。'),
  notYet: t(
    'Not in use yet. Look at what it would change, then save it, or leave it.',
    '尚未生效。请先查看其影响，再保存或放弃。',
  ),
  team: t('For the whole team', '在团队中共用'),
  teamSummary: t('one file that everybody opens', '一个文件，人人导入'),
  teamHow: t(
    'Export the model and send the file. Whoever opens it here sees how it differs from theirs before they take it. The stamp tells whether two people compute alike: the same hash gives the same numbers.',
    '导出策略手册并发送文件。同事在此打开后，会先看到与自己策略手册的差异，再决定是否采用。凭标识即可核对：哈希相同，算出的结果就相同。',
  ),
  openFile: t('Open a model’s file', '打开策略手册文件'),
  dropped: t('or drop it anywhere on this page', '或将文件拖到此页'),
  read: t('{file}: {stamp}.', '{file}：{stamp}。'),
  same: t('{file} is the model in use already.', '{file} 与使用中的策略手册相同。'),
  refused: t('{file} cannot be used; nothing was changed.', '{file} 无法使用，未作任何改动。'),
  earlier: t('Earlier models', '以前的策略手册'),
  noEarlier: t('none yet', '暂无'),
  earlierCount: t('{count} kept', '保留 {count} 个'),
  until: t('in use until {date}', '使用至 {date}'),
  goBack: t('Go back to it', '恢复此策略手册'),
  goBackTo: t('Go back to {stamp}', '恢复 {stamp}'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
