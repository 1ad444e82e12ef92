import { formatScore } from '../../../core/text/format.ts';
import type { Language, LocalText } from '../../../core/text/local-text.ts';
import { type CustomerValue, DIMENSIONS } from '../../../core/valuation/scored.ts';
import { explanation } from './explanation.ts';

const UNNAMED: LocalText = { en: 'Account', 'zh-CN': '客户' };
const VALUE: LocalText = { en: 'Value', 'zh-CN': '价值' };

/** The shapes of Excel’s data types that a card is made of. */
type Property =
  | {
      readonly type: 'Double';
      readonly basicType: 'Double';
      readonly basicValue: number;
      readonly numberFormat?: string;
    }
  | { readonly type: 'String'; readonly basicType: 'String'; readonly basicValue: string }
  | Entity;
interface Entity {
  readonly type: 'Entity';
  readonly basicType: 'Error';
  readonly basicValue: '#VALUE!';
  readonly text: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly layouts?: unknown;
}

/**
 * An account as an entity card: its value, then one section per dimension with an entity per indicator that
 * holds what KAM.EXPLAIN says of it.
 *
 * As an input a card reads as an error, so that no function mistakes one for a number.
 */
export function entityCard(name: string | undefined, value: CustomerValue, language: Language): Entity {
  const [header = [], ...rows] = explanation(value, language) as [string[], ...unknown[][]];
  const properties: Record<string, Property> = {};
  const add = (key: string, property: Property): string => {
    const free = freeKey(properties, key);
    properties[free] = property;
    return free;
  };
  const valueKey = add(VALUE[language], property(value.score));
  let at = 0;
  const sections = DIMENSIONS.map((key) => {
    const { label, score, indicators } = value.dimensions[key];
    const own = add(label[language], property(score));
    const keys = indicators.map((indicator) => {
      const row = rows[at] as unknown[];
      at += 1;
      return add(indicator.label[language], indicatorEntity(header, row, language));
    });
    return { layout: 'List', title: label[language], collapsible: true, properties: [own, ...keys] };
  });
  const title = name ?? UNNAMED[language];
  const layouts = {
    compact: { icon: 'generic' },
    card: {
      title,
      sections: [{ layout: 'List', properties: [valueKey] }, ...sections],
    },
  };
  return entity(title, properties, layouts);
}

/** One row of the explanation: the text is the score, its columns from the input on are the properties. */
function indicatorEntity(header: readonly string[], row: readonly unknown[], language: Language): Entity {
  const [, , , score, , , source] = row;
  const text = typeof score === 'number' ? `${formatScore(score, language)} · ${source}` : String(source);
  const columns = header.slice(2).map((key, at) => [key, property(row[at + 2])] as const);
  return entity(text, Object.fromEntries(columns));
}

function entity(text: string, properties: Record<string, Property>, layouts?: unknown): Entity {
  return {
    type: 'Entity',
    basicType: 'Error',
    basicValue: '#VALUE!',
    text,
    properties,
    ...(layouts === undefined ? {} : { layouts }),
  };
}

function property(value: unknown): Property {
  if (typeof value === 'number') {
    const format = Number.isInteger(value) ? {} : { numberFormat: '0.00' };
    return { type: 'Double', basicType: 'Double', basicValue: value, ...format };
  }
  const text = value === undefined || value === '' ? '—' : String(value);
  return { type: 'String', basicType: 'String', basicValue: text };
}

/** Excel tells keys apart regardless of case, and a playbook may give one label twice. */
function freeKey(taken: Readonly<Record<string, Property>>, wanted: string): string {
  const keys = new Set(Object.keys(taken).map((key) => key.toLowerCase()));
  let key = wanted;
  for (let more = 2; keys.has(key.toLowerCase()); more += 1) key = `${wanted} (${more})`;
  return key;
}
