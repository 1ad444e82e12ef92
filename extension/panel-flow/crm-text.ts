import type { LocalText } from '../../core/text/local-text.ts';

/** Words about the CRM behind a page, and about allowing its site for good. */
export const crmText = {
  unconfirmed: t(
    'How {crm} is best read has not been confirmed, so this page is read like any other. Check what was read, and point at what is wrong or missing.',
    '{crm} 的读取方式尚未核实，本页按普通网页读取。请核对读到的内容，有误或缺失时可在页面上指出。',
  ),
  trouble: {
    'signed-out': t(
      '{crm} no longer takes you for signed in. Sign in there again; until then, what the page shows counts.',
      '{crm} 的登录已失效。请重新登录；在此之前以页面显示的内容为准。',
    ),
    forbidden: t(
      '{crm} does not let you see this record by its interface. What the page shows counts; ask whoever runs the CRM if you need the rest.',
      '{crm} 不允许您通过接口查看此记录，以页面显示的内容为准；如需其余内容，请联系 CRM 管理员。',
    ),
    'not-found': t(
      '{crm} knows no such record by its interface. What the page shows counts.',
      '{crm} 的接口找不到此记录，以页面显示的内容为准。',
    ),
    late: t(
      '{crm} did not answer in time. What the page shows counts; read the page again to ask once more.',
      '{crm} 未及时应答，以页面显示的内容为准；重新读取页面可再次查询。',
    ),
    'too-big': t(
      '{crm} answered with more than can be taken. What the page shows counts.',
      '{crm} 返回的内容过多，以页面显示的内容为准。',
    ),
    'not-json': t(
      '{crm} answered with something else than the record. If it asks you to sign in, do so; until then, what the page shows counts.',
      '{crm} 返回的不是记录内容。如果它要求登录，请先登录；在此之前以页面显示的内容为准。',
    ),
    unreachable: t(
      '{crm} could not be reached. What the page shows counts; read the page again to ask once more.',
      '无法连接 {crm}，以页面显示的内容为准；重新读取页面可再次查询。',
    ),
    refused: t(
      '{crm} was not asked, because it could not be made sure that asking changes nothing. What the page shows counts.',
      '无法确认查询不会更改内容，因此未查询 {crm}，以页面显示的内容为准。',
    ),
    'not-understood': t(
      '{crm} answered in a way that is not understood here. What the page shows counts.',
      '看不懂 {crm} 的应答，以页面显示的内容为准。',
    ),
  },
  here: t('This CRM', '当前 CRM'),
  always: t('Always on {host}', '始终读取 {host}'),
  alwaysHint: t(
    'Reads its pages without a click each time. Your browser asks you first; nothing leaves this computer.',
    '无需每次点击即可读取其页面。浏览器会先征求您的同意；任何内容都不会离开本机。',
  ),
  alwaysAsks: t(
    'Reads its pages without a click each time, and asks {crm} itself for what a page leaves out, in your name and only to read. Your browser asks you first; nothing goes anywhere else.',
    '无需每次点击即可读取其页面，并以您的身份向 {crm} 查询页面未显示的内容，只读不改。浏览器会先征求您的同意；任何内容都不会发往别处。',
  ),
  allowed: t(
    'Pages of {host} are read without a click from now on. You can stop that in Settings.',
    '今后无需点击即可读取 {host} 的页面。可在“设置”中停止。',
  ),
  denied: t('Not allowed. Pages are read when you click, as before.', '未获允许。仍在您点击时读取页面。'),
  blocked: t(
    'The browser did not allow it: {error} If your company manages this browser, ask your administrator to allow KAM Sidecar on {host}.',
    '浏览器不允许：{error} 如果浏览器由公司管理，请联系管理员允许大客户边栏访问 {host}。',
  ),
  sites: t('Sites read without a click', '无需点击即可读取的网站'),
  noSites: t(
    'None. A page is read when you click the button on it, and then only that page.',
    '无。只有在页面上点击工具栏按钮时才读取，且仅限该页。',
  ),
  everySite: t('All sites', '所有网站'),
  stop: t('Stop', '停止'),
  stopFor: t('Stop reading {host} by itself', '停止自动读取 {host}'),
  stopped: t('{host} is read only when you click again.', '{host} 恢复为点击后才读取。'),
  notStopped: t('The browser keeps it allowed: {error}', '浏览器仍保留该权限：{error}'),
} as const;

function t(en: string, zh: string): LocalText {
  return { en, 'zh-CN': zh };
}
