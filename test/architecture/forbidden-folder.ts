import { ARROWS } from './arrows.ts';

/** What the folders of core may import beside themselves. */
const DOMAIN = [
  'valuation',
  'classification',
  'competition',
  'pipeline',
  'needs',
  'care',
  'plan',
  'actions',
  'inference',
];
const CORE: Readonly<Record<string, readonly string[]>> = {
  account: [],
  playbook: ['account'],
  ...Object.fromEntries(DOMAIN.map((folder) => [folder, ['account', 'playbook']])),
  assessment: ['account', 'playbook', ...DOMAIN],
  columns: ['account', 'playbook', 'valuation'],
  sql: ['account', 'playbook', 'valuation'],
  formulas: ['account', 'playbook'],
  text: ['account', 'playbook'],
  panel: ['assessment', 'account', 'playbook', 'text'],
  sheet: ['account'],
  exchange: ['account', 'playbook', 'assessment', 'sheet', 'text'],
  sample: ['account', 'playbook'],
};

/** Folders that show what others have found may know the shape of it. */
const SEES_TYPES = new Set(['text', 'panel', 'exchange']);

/** What a reader of pages may use of core: it runs in a foreign page and stays small. */
const CORE_FOR_CRM = new Set(['account', 'text']);

/** The one place that knows every CRM. */
const CRM_LIST = 'extension/crm/known-crms.ts';

/** Why the file may not import the target (both from the root, with slashes), or undefined. */
export function forbiddenFolder(file: string, target: string, typeOnly: boolean): string | undefined {
  const [from = ''] = file.split('/');
  const [to = ''] = target.split('/');
  if (to === 'test' && from !== 'test') return 'nothing imports test/';
  if (from === 'test') return undefined;
  if (/\.test\.tsx?$/.test(file)) return from === to ? undefined : betweenTops(from, to);
  if (from !== to) return betweenTops(from, to) ?? (isCrm(file) ? coreForCrm(target) : undefined);
  switch (from) {
    case 'core':
      return withinCore(file, target, typeOnly);
    case 'extension':
      return withinExtension(file, target);
    case 'addin':
      return withinAddin(file, target);
    default:
      return undefined;
  }
}

function betweenTops(from: string, to: string): string | undefined {
  if (from === '.scripts') return undefined;
  return to === 'core' ? undefined : `${from}/ does not know ${to}/`;
}

function withinCore(file: string, target: string, typeOnly: boolean): string | undefined {
  const from = file.split('/')[1] ?? '';
  const to = target.split('/')[1] ?? '';
  if (from === to || (to === 'text' && typeOnly)) return undefined;
  const allowed = CORE[from];
  if (!allowed) return `core/${from} is not listed in test/architecture`;
  if (allowed.includes(to) || ARROWS.some((arrow) => arrow.from === from && arrow.to === to))
    return undefined;
  if (typeOnly && SEES_TYPES.has(from) && to !== 'panel') return undefined;
  return `core/${from} does not know core/${to}`;
}

function withinExtension(file: string, target: string): string | undefined {
  const from = file.split('/')[1];
  const to = target.split('/')[1];
  if (to === 'entrypoints' && from !== 'entrypoints') return 'only entrypoints wire';
  if (from === 'teaching') return withinTeaching(file, target);
  if (!isCrm(file)) return undefined;
  if (to !== 'crm') return 'a reader of pages reads, and does nothing else';
  if (file === CRM_LIST) return undefined;
  const crm = crmOf(target);
  return crm === undefined || crm === crmOf(file) ? undefined : 'one CRM never knows another';
}

/** What runs in a foreign page stays small: files are checked on the panel's side. */
function withinTeaching(file: string, target: string): string | undefined {
  const [, to, part] = target.split('/');
  if (to !== 'teaching' && to !== 'crm') return 'what is taught is made and followed, and kept elsewhere';
  return to === 'teaching' && part === 'pack' && file.split('/')[2] !== 'pack'
    ? 'the page needs no validator'
    : undefined;
}

function withinAddin(file: string, target: string): string | undefined {
  const from = file.split('/')[1];
  const to = target.split('/')[1];
  // What KAM.HELP says of the functions is what Excel is told of them.
  if (from === 'functions' && to !== 'functions' && to !== 'functions.json')
    return 'custom functions know core alone';
  if (from === 'workbook' && to === 'taskpane') return 'the workbook draws nothing';
  return undefined;
}

function isCrm(file: string): boolean {
  return file.startsWith('extension/crm/');
}

/** The CRM's folder, or undefined for the contract that all share. */
function crmOf(file: string): string | undefined {
  const [, , folder, ...rest] = file.split('/');
  return rest.length > 0 ? folder : undefined;
}

function coreForCrm(target: string): string | undefined {
  const [, folder = ''] = target.split('/');
  return CORE_FOR_CRM.has(folder) ? undefined : `a reader of pages does not know core/${folder}`;
}
