import { formatDate } from '../../../core/text/format.ts';
import type { Column, ColumnSetting } from './column.ts';
import { type Filter, UNKNOWN } from './filter.ts';
import { tableText } from './table-text.ts';

/** A filter in a few words: `Revenue: ≥ ¥1 m`. */
export function filterText(column: Column, filter: Filter, { words, playbook }: ColumnSetting): string {
  return words.pair(words.say(column.label), parts().join(words.language === 'zh-CN' ? '、' : ', '));

  function parts(): readonly string[] {
    if (filter.unknown) return [words.say(tableText.unknown)];
    if (column.kind === 'text') return [`“${filter.is ?? filter.contains ?? ''}”`];
    if (column.kind === 'choice') {
      const labels = new Map(column.choices(playbook).map(({ name, label }) => [name, words.say(label)]));
      const named = (filter.among ?? []).map((name) =>
        name === UNKNOWN ? words.say(tableText.unknown) : (labels.get(name) ?? name),
      );
      if (filter.open === undefined) return named;
      return [...named, words.say(filter.open ? tableText.stillOpen : tableText.settledOnly)];
    }
    const show = (end: number | string) =>
      column.kind === 'number' && typeof end === 'number'
        ? column.show(end, words)
        : formatDate(String(end), words.language);
    const { from, to } = filter;
    if (from !== undefined && to !== undefined) return [`${show(from)} – ${show(to)}`];
    return [from !== undefined ? `≥ ${show(from)}` : '', to !== undefined ? `≤ ${show(to)}` : ''].filter(
      (part) => part !== '',
    );
  }
}
