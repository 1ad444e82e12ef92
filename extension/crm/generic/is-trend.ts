const TREND = /^[▲▼△▽↑↓↗↘→+−-]|^\d[\d.,]* ?%|\b(vs\.?|versus|compared)\b|^(较|比|同比|环比)/i;

/** What stands under the label of a figure and says how it moved. */
export function isTrend(text: string): boolean {
  return TREND.test(text);
}
