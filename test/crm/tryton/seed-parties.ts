import type { Call } from './sign-in.ts';

export interface SeededParty {
  readonly id: number;
  readonly name: string;
}

interface Party {
  readonly name: string;
  readonly code: string;
  readonly language: 'en' | 'zh_CN';
  readonly category: string;
  /** Stands in a second field called `name`, which a reader must not take for the party's. */
  readonly building?: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly province: string;
  readonly contacts: readonly (readonly [type: string, value: string, name: string])[];
  /** Unified social credit code; Tryton checks its check digit. */
  readonly creditCode?: string;
}

/** Fictional companies; phone numbers and domains are ones that belong to nobody. */
const PARTIES: readonly Party[] = [
  {
    name: 'Huaxin Precision Manufacturing',
    code: 'KA-0001',
    language: 'en',
    category: 'Manufacturing',
    building: 'East Works',
    street: '18 Example Road\nGate 3',
    postalCode: '215000',
    city: 'Suzhou',
    province: 'Jiangsu',
    contacts: [
      ['phone', '+86 512 5550 0100', 'Front desk'],
      ['email', 'purchasing@huaxin.example', 'Purchasing'],
      ['website', 'https://huaxin.example/', ''],
    ],
    creditCode: '91320500MA1KAMDE0H',
  },
  {
    name: '华信精密制造',
    code: 'KA-0002',
    language: 'zh_CN',
    category: '制造业',
    street: '示例路18号3幢',
    postalCode: '518000',
    city: '深圳',
    province: '广东',
    contacts: [
      ['phone', '+86 755 5550 0100', '前台'],
      ['email', 'caigou@huaxin.example', '采购部'],
    ],
    creditCode: '91440300MA5KAMDE12',
  },
  {
    // Two accounts alike but for a few fields show whether the record shown is the record read.
    name: 'Huaxin Logistics',
    code: 'KA-0003',
    language: 'en',
    category: 'Logistics',
    street: '7 Sample Street',
    postalCode: '315000',
    city: 'Ningbo',
    province: 'Zhejiang',
    contacts: [['phone', '+86 574 5550 0100', '']],
  },
];

/** Fills an empty database with a few companies, in the order in which they are listed here. */
export async function seedParties(call: Call): Promise<SeededParty[]> {
  const [china] = await create(call, 'country.country', { name: 'China', code: 'CN' });
  const seeded: SeededParty[] = [];
  for (const party of PARTIES) {
    const [province] = await create(call, 'country.subdivision', {
      name: party.province,
      code: `CN-${party.code}`,
      type: 'province',
      country: china,
    });
    const [category] = await create(call, 'party.category', { name: party.category });
    const [id] = await create(call, 'party.party', {
      name: party.name,
      code: party.code,
      lang: await languageId(call, party.language),
      categories: [['add', [category]]],
      identifiers: party.creditCode ? [['create', [{ type: 'cn_uscc', code: party.creditCode }]]] : [],
      addresses: [
        [
          'create',
          [
            {
              name: party.building ?? '',
              street: party.street,
              postal_code: party.postalCode,
              city: party.city,
              country: china,
              subdivision: province,
            },
          ],
        ],
      ],
      contact_mechanisms: [['create', party.contacts.map(([type, value, name]) => ({ type, value, name }))]],
    });
    seeded.push({ id, name: party.name });
  }
  return seeded;
}

export async function languageId(call: Call, code: string): Promise<number> {
  const [id] = await call<number[]>('model.ir.lang.search', [['code', '=', code]]);
  if (id === undefined) throw new Error(`Tryton knows no language ${code}`);
  return id;
}

const create = (call: Call, model: string, values: object) =>
  call<[number]>(`model.${model}.create`, [values]);
