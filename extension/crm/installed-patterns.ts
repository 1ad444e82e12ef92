import type { RecordPattern } from './record-pattern.ts';

const GUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

/** Of CRMs that teams install on servers of their own, under any host. */
export const installedPatterns: readonly RecordPattern[] = [
  {
    crm: 'Tryton',
    // First the name of the database.
    pattern: /^(\/[^#?]*)?(?:\?[^#]*)?#([\w.-]+)\/model\/([\w.]+)\/(-?\d+)/,
    key: '$1#$2/model/$3/$4',
    module: '$3',
    id: '$4',
  },
  {
    crm: 'Odoo 16',
    pattern: /^(\/web)[^#]*#/,
    key: '$1#id={id}&model={model}',
    module: '{model}',
    id: '{id}',
    parameters: ['id', 'model'],
  },
  {
    crm: 'EspoCRM',
    pattern: /^(\/[^#?]*)?(?:\?[^#]*)?#(\w+)\/(?:view|edit)\/([\w-]+)/,
    key: '$1#$2/view/$3',
    module: '$2',
    id: '$3',
  },
  {
    crm: 'SuiteCRM 8',
    pattern: /^(\/[^#?]*)?(?:\?[^#]*)?#\/([\w-]+)\/(?:record|edit)\/([\w-]{1,36})(?:[/?]|$)/,
    key: '$1#/$2/record/$3',
    module: '$2',
    id: '$3',
  },
  {
    crm: 'vtiger',
    pattern: /^(.*\/index\.php)\?(?=(?:.*&)?view=(?:Detail|Edit)(?:&|#|$))/,
    key: '$1?module={module}&record={record}',
    module: '{module}',
    id: '{record}',
    parameters: ['module', 'record'],
  },
  {
    crm: 'SuiteCRM 7',
    pattern: /^(.*\/)index\.php\?/,
    key: '$1index.php?module={module}&record={record}',
    module: '{module}',
    id: '{record}',
    parameters: ['module', 'record'],
  },
  {
    // One page into which the others are loaded, at the folder's own address as well.
    crm: 'SuiteCRM 7',
    pattern: /^(.*\/)\?(?:.*&)?action=ajaxui(?:&[^#]*)?#ajaxUILo/,
    key: '$1index.php?module={module}&record={record}',
    module: '{module}',
    id: '{record}',
    parameters: ['module', 'record'],
  },
  {
    crm: 'Twenty',
    pattern: new RegExp(`^/object/(\\w+)/(${GUID})/?(?:[?#]|$)`),
    key: '/object/$1/$2',
    module: '$1',
    id: '$2',
  },
  {
    crm: 'ERPNext',
    pattern: /^\/(app|desk)\/([\w-]+)\/([^/?#]+)\/?(?:[?#]|$)/,
    key: '/$1/$2/$3',
    module: '$2',
    id: '$3',
  },
  {
    crm: 'Frappe CRM',
    pattern: /^\/crm\/(organizations|contacts|deals|leads)\/(?!view\/?(?:[?#]|$))([^/?#]+)\/?(?:[?#]|$)/,
    key: '/crm/$1/$2',
    module: '$1',
    id: '$2',
  },
];
