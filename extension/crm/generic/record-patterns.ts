/** How a known CRM writes a record into its URL; `key` is what names the record, `$1`… from the pattern. */
export interface RecordPattern {
  readonly crm: string;
  /** Matched against path, query and hash. */
  readonly pattern: RegExp;
  readonly key: string;
  /** Query or hash parameters that must all be there; put into the key as `{name}`. */
  readonly parameters?: readonly string[];
}

export const recordPatterns: readonly RecordPattern[] = [
  { crm: 'Tryton', pattern: /^(\/[^#?]*)?#tryton\/model\/([\w.]+)\/(-?\d+)/, key: '$1#tryton/model/$2/$3' },
  { crm: 'Odoo 16', pattern: /^(\/web)[^#]*#/, key: '$1#id={id}&model={model}', parameters: ['id', 'model'] },
  {
    crm: 'EspoCRM',
    pattern: /^(\/[^#?]*)?(?:\?[^#]*)?#(\w+)\/(?:view|edit)\/([\w-]+)/,
    key: '$1#$2/view/$3',
  },
  {
    crm: 'SuiteCRM 8',
    pattern: /^(\/[^#?]*)?(?:\?[^#]*)?#\/([\w-]+)\/(?:record|edit)\/([0-9a-f-]{36})/,
    key: '$1#/$2/record/$3',
  },
  {
    crm: 'SuiteCRM 7',
    pattern: /^(.*\/index\.php)\?/,
    key: '$1?module={module}&record={record}',
    parameters: ['module', 'record'],
  },
  {
    crm: 'Dynamics 365',
    pattern: /^(.*\/main\.aspx)\?/,
    key: '$1?etn={etn}&id={id}',
    parameters: ['etn', 'id'],
  },
  {
    crm: 'Salesforce',
    pattern: /^\/lightning\/r\/(\w+)\/([a-zA-Z0-9]{15})(?:[a-zA-Z0-9]{3})?(?:\/|$|\?)/,
    key: '/lightning/r/$1/$2',
  },
  {
    crm: 'HubSpot',
    pattern: /^\/contacts\/(\d+)\/record\/([\d-]+)\/(\d+)/,
    key: '/contacts/$1/record/$2/$3',
  },
  { crm: 'Zoho CRM', pattern: /^\/crm\/org(\d+)\/tab\/(\w+)\/(\d+)/, key: '/crm/org$1/tab/$2/$3' },
  {
    crm: 'Pipedrive',
    pattern: /^\/(organization|person|deal)\/(\d+)(?:\/[a-z-]*)?(?:[?#]|$)/,
    key: '/$1/$2',
  },
  { crm: 'Twenty', pattern: /^\/object\/(\w+)\/([0-9a-f-]{36})\/?(?:[?#]|$)/, key: '/object/$1/$2' },
  { crm: 'ERPNext', pattern: /^\/app\/([\w-]+)\/([^/?#]+)\/?(?:[?#]|$)/, key: '/app/$1/$2' },
  {
    crm: 'Frappe CRM',
    pattern: /^\/crm\/(organizations|contacts|deals|leads)\/([^/?#]+)\/?(?:[?#]|$)/,
    key: '/crm/$1/$2',
  },
  {
    crm: '销售易',
    pattern: /^(\/bff\/neoweb)[^#]*#\/entityDetail\/(\w+)\/(\d+)/,
    key: '$1#/entityDetail/$2/$3',
  },
];
