import { expectation } from '../account/expectation.ts';
import type { Field } from '../account/field.ts';
import type { HeaderUnit } from '../account/header-unit.ts';
import type { Language } from '../text/local-text.ts';
import { formulaText } from './formula-text.ts';
import type { ModelRefs } from './model.ts';
import { refusal } from './quote.ts';
import { rangeTests } from './range-tests.ts';
import { unitFactor } from './unit-factor.ts';

export interface CellReading {
  readonly field: Field;
  /** Reference to the cell as it stands in the table. */
  readonly cell: string;
  readonly unit?: HeaderUnit | undefined;
  readonly refs: ModelRefs;
  readonly currency: string;
  readonly language: Language;
}

/**
 * The formula that turns one cell of the table into the field's value in its own unit, blank when missing.
 * What cannot be read is #VALUE!. Unlike `parseCell` it takes numbers only as numbers: how a text such as
 * `1,200` reads depends on the country that the spreadsheet is set to, and a wrong number is worse than none.
 *
 * @see METHODS section 1; EXCEL-FUNCTIONS conventions, *blank is not zero*.
 */
export function readCell(reading: CellReading): string {
  const { field, cell, refs, language } = reading;
  const word = `LOWER(TRIM(${cell}))`;
  const among = (list: keyof ModelRefs['words']) => `SUMPRODUCT(--(${refs.words[list]}=${word}))>0`;
  const refused = refusal(refusalText(field, language));
  const otherwise = (formula: string) =>
    `IF(ISNA(${cell}),"",IF(TRIM(${cell})="","",IF(${among('missing')},"",${formula})))`;
  switch (field.kind) {
    case 'text':
      return `IF(ISNUMBER(${cell}),IF(${cell}=0,"",${cell}&""),${otherwise(`TRIM(${cell})`)})`;
    case 'flag':
      // Asked first: TRUE as a text is WAHR or VRAI elsewhere.
      return `IF(ISLOGICAL(${cell}),IF(${cell},"yes","no"),${otherwise(
        `IF(${among('yes')},"yes",IF(${among('no')},"no",${refused}))`,
      )})`;
    case 'chainRole': {
      const ordinary = `IF(${among('ordinary')},"ordinary",${refused})`;
      const role = `IF(${among('headquarters')},"headquarters",IF(${among('key')},"key",${ordinary}))`;
      return `IF(ISNUMBER(${cell}),IF(${cell}=0,"",${refused}),${otherwise(role)})`;
    }
    case 'date':
      return otherwise(refused);
    case 'months':
      return `IF(ISNUMBER(${cell}),${numberFormula(reading)},${otherwise(`IF(${among('noContract')},0,${refused})`)})`;
    case 'money':
    case 'ratio':
    case 'count':
    case 'rating':
    case 'years':
      return `IF(ISNUMBER(${cell}),${numberFormula(reading)},${otherwise(refused)})`;
  }
}

function numberFormula({ field, cell, unit, refs, currency, language }: CellReading): string {
  const factor = unitFactor(field, unit, { currency, rates: refs.rates });
  if (factor === undefined) return refusal(expectation(field, 'unknown-currency')[language]);
  const number = `${cell}${factor}`;
  const tests = rangeTests(field, unit, number);
  const refused = refusal(expectation(field, 'out-of-range')[language]);
  const checked =
    tests.length === 0
      ? number
      : `IF(${tests.length === 1 ? tests[0] : `AND(${tests.join(',')})`},${number},${refused})`;
  return field.zeroIsMissing === true ? `IF(${cell}=0,"",${checked})` : checked;
}

function refusalText(field: Field, language: Language): string {
  switch (field.kind) {
    case 'flag':
      return expectation(field, 'not-yes-or-no')[language];
    case 'chainRole':
      return expectation(field, 'not-a-chain-role')[language];
    case 'months':
      return expectation(field, 'not-a-number')[language];
    default:
      return formulaText.aNumber[language];
  }
}
