/**
 * The decimal sign of a column of number texts. One text alone may be ambiguous (`1,234`); the column is not as
 * soon as one text can only be read one way. Where texts contradict each other it is the point.
 *
 * @param usual what it is where no text tells: the sign of the sheet's other columns, if they show one.
 * @example
 * columnDecimal(['12,50', '1.200']) //=> ','
 * columnDecimal(['1,234']) //=> '.'
 */
export function columnDecimal(cells: readonly string[], usual: '.' | ',' = '.'): '.' | ',' {
  return shownDecimal(cells) ?? usual;
}

/**
 * The decimal sign on which the columns of numbers of a sheet agree: who writes 1.250.000 in one writes 80.000 for
 * eighty thousand in the next.
 */
export function sheetDecimal(columns: readonly (readonly string[])[]): '.' | ',' {
  const shown = new Set(columns.flatMap((cells) => shownDecimal(cells) ?? []));
  return shown.size === 1 && shown.has(',') ? ',' : '.';
}

function shownDecimal(cells: readonly string[]): '.' | ',' | undefined {
  let comma = false;
  for (const cell of cells) {
    const digits = cell.replace(/[\s'’]/g, '').match(/\d[\d.,]*/)?.[0];
    if (digits === undefined || /\d[^\d.,]+\d/.test(cell.replace(/[\s'’]/g, ''))) continue;
    const sign = decimalOf(digits);
    if (sign === '.') return '.';
    if (sign === ',') comma = true;
  }
  return comma ? ',' : undefined;
}

/** The decimal sign that a number text can only have, if it shows. */
function decimalOf(digits: string): '.' | ',' | undefined {
  for (const [decimal, group] of [
    ['.', ','],
    [',', '.'],
  ] as const) {
    const parts = digits.split(decimal);
    const whole = parts[0];
    const fraction = parts[1];
    if (whole === undefined || parts.length > 2) continue;
    const grouped = isGrouped(whole, group);
    if (fraction === undefined) {
      // Two groups or more: a decimal sign never stands twice.
      if (grouped && whole.split(group).length > 2) return decimal;
      continue;
    }
    if (!/^\d+$/.test(fraction)) continue;
    if (grouped) return decimal;
    // Three digits after a sign may be thousands, and four ten-thousands; else they are decimals.
    const mayBeGroup = (fraction.length === 3 || fraction.length === 4) && /^[1-9]\d{0,3}$/.test(whole);
    if (/^\d+$/.test(whole) && !(mayBeGroup && whole.length <= fraction.length)) return decimal;
  }
  return undefined;
}

function isGrouped(whole: string, group: ',' | '.'): boolean {
  const [first, ...rest] = whole.split(group);
  return (
    rest.length > 0 &&
    first !== undefined &&
    /^[1-9]\d{0,3}$/.test(first) &&
    rest.every((part) => /^\d{2,4}$/.test(part))
  );
}
