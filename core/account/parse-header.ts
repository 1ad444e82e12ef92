import { type HeaderUnit, readHeaderUnit } from './header-unit.ts';
import { normaliseLabel } from './normalise.ts';

export interface ParsedHeader {
  /** The header without its unit, in the form in which headers are compared. */
  readonly key: string;
  readonly unit?: HeaderUnit;
}

const BRACKETED = /^(.*?)[（(【[〔]([^（(【[〔）)】\]〕]*)[）)】\]〕]\s*[:：*]*\s*$/su;
const AFTER_COMMA = /^(.+)\s*[,，/|]\s*([^,，/|]+)$/u;

/**
 * Splits a header into its name and a unit: `年收入（万元）`, `Revenue, USD m`, `On-time payment %`.
 * Brackets that hold no unit stay part of the name.
 */
export function parseHeader(header: string): ParsedHeader {
  const text = header.trim();
  for (const pattern of [BRACKETED, AFTER_COMMA]) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const unit = readHeaderUnit(found[2] as string);
    if (unit === undefined) continue;
    // `Revenue (USD) (in millions)`: what stands before may state a part of the unit too.
    const inner = parseHeader(found[1] as string);
    return { key: inner.key, unit: inner.unit === undefined ? unit : both(inner.unit, unit) };
  }
  if (/[%％]\s*[:：*]*\s*$/u.test(text))
    return { key: normaliseLabel(text), unit: { text: '%', factor: 1, percent: true } };
  return { key: normaliseLabel(text) };
}

function both(first: HeaderUnit, second: HeaderUnit): HeaderUnit {
  return {
    ...first,
    ...second,
    text: `${first.text}, ${second.text}`,
    factor: first.factor * second.factor,
  };
}
