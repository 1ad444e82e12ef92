/**
 * How a known CRM writes a record into its URL. `key`, `module` and `id` are filled from the pattern as `$1`… and
 * from parameters as `{name}`. Adapters and the generic reader share this table, so that both mean one record.
 */
export interface RecordPattern {
  readonly crm: string;
  /** Matched against path, query and hash. */
  readonly pattern: RegExp;
  /** What names the record: equal for two URLs of one record. */
  readonly key: string;
  /** The CRM's own name of the record's kind. */
  readonly module: string;
  readonly id: string;
  /** Query or hash parameters that must all be there. */
  readonly parameters?: readonly string[];
}

const GUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const SALESFORCE_ID = '([a-zA-Z0-9]{15})(?:[a-zA-Z0-9]{3})?';

export const recordPatterns: readonly RecordPattern[] = [
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
    crm: 'Dynamics 365',
    pattern: /^(.*\/main\.aspx)\?/,
    key: '$1?etn={etn}&id={id}',
    module: '{etn}',
    id: '{id}',
    parameters: ['etn', 'id'],
  },
  {
    // Before the tables had names here, they had numbers.
    crm: 'Dynamics 365',
    pattern: /^(.*\/main\.aspx)\?/,
    key: '$1?etc={etc}&id={id}',
    module: '{etc}',
    id: '{id}',
    parameters: ['etc', 'id'],
  },
  {
    crm: 'Salesforce',
    pattern: new RegExp(`^/lightning/r/(\\w+)/${SALESFORCE_ID}(?:/|$|[?#])`),
    key: '/lightning/r/$1/$2',
    module: '$1',
    id: '$2',
  },
  {
    // Without the kind: the first three signs of the id tell it.
    crm: 'Salesforce',
    pattern: new RegExp(`^/lightning/r/${SALESFORCE_ID}(?:/|$|[?#])`),
    key: '/lightning/r/$1',
    module: '',
    id: '$1',
  },
  {
    crm: 'Salesforce',
    pattern: new RegExp(`^/one/one\\.app(?:\\?[^#]*)?#/sObject/${SALESFORCE_ID}(?:/|$|[?#])`),
    key: '/one/one.app#/sObject/$1',
    module: '',
    id: '$1',
  },
  {
    crm: 'Salesforce',
    pattern: /^\/(00[136Q][a-zA-Z0-9]{12})(?:[a-zA-Z0-9]{3})?(?:\/[ex])?(?:$|[?#])/,
    key: '/$1',
    module: '',
    id: '$1',
  },
  {
    crm: 'HubSpot',
    pattern: /^\/contacts\/(\d+)\/record\/([\d-]+)\/(\d+)/,
    key: '/contacts/$1/record/$2/$3',
    module: '$2',
    id: '$3',
  },
  ...(
    [
      ['contact', '0-1'],
      ['company', '0-2'],
      ['deal', '0-3'],
    ] as const
  ).map(([word, type]) => ({
    crm: 'HubSpot',
    pattern: new RegExp(`^/contacts/(\\d+)/${word}/(\\d+)(?:/|$|[?#])`),
    key: `/contacts/$1/record/${type}/$2`,
    module: type,
    id: '$2',
  })),
  {
    crm: 'Zoho CRM',
    pattern: /^\/crm(\/[\w-]+)?\/tab\/(\w+)\/(\d+)/,
    key: '/crm$1/tab/$2/$3',
    module: '$2',
    id: '$3',
  },
  {
    crm: 'Pipedrive',
    pattern: /^\/(organization|person|deal)\/(\d+)(?:\/[a-z-]*)?(?:[?#]|$)/,
    key: '/$1/$2',
    module: '$1',
    id: '$2',
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
  {
    crm: '销售易',
    pattern: /^(\/bff\/neoweb)[^#]*#\/(?:[\w-]+\/)*entityDetail\/(\w+)\/(\d+)/,
    key: '$1#/entityDetail/$2/$3',
    module: '$2',
    id: '$3',
  },
  {
    crm: '纷享销客',
    pattern:
      /^(\/XV\/UI\/Home)[^#]*#(?:crm|paasapp|objdetail)\/(?:[\w=-]+\/)*(\w+(?:Obj|__c))\/([0-9a-f]{24})/i,
    key: '$1#/$2/$3',
    module: '$2',
    id: '$3',
  },
];
