import type { RecordPattern } from './record-pattern.ts';

const SALESFORCE_ID = '([a-zA-Z0-9]{15})(?:[a-zA-Z0-9]{3})?';

/** Of CRMs that their makers run. */
export const hostedPatterns: readonly RecordPattern[] = [
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
