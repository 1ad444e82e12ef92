import type { ProductLine } from '../../account/account.ts';
import { LineFields } from '../notes/LineFields.tsx';
import { LineItem } from '../notes/LineItem.tsx';
import { lineHandlers } from '../notes/line-handlers.ts';
import type { NoteHandlers } from '../notes/note-handlers.ts';
import { usePanel } from '../panel-context.ts';
import { needsText } from './needs-text.ts';

export interface ProductItemProps {
  readonly line: ProductLine;
  /** From the start: one that was just added has nothing to be read yet. */
  readonly open: boolean;
  readonly notes: NoteHandlers;
}

/** One product line that they buy: what of it goes to us and what to rivals. */
export function ProductItem({ line, open, notes }: ProductItemProps) {
  const { words } = usePanel();
  const { product, revenue, revenueLastYear, rivalRevenue } = line;
  const handlers = lineHandlers('products', line, notes);
  return (
    <LineItem
      name={product}
      open={open}
      onRemove={handlers.remove}
      editor={
        <LineFields
          label={product}
          fields={[
            { key: 'revenue', label: words.say(needsText.ourRevenue), kind: 'money' },
            { key: 'revenueLastYear', label: words.say(needsText.ourRevenueLastYear), kind: 'money' },
            { key: 'rivalRevenue', label: words.say(needsText.rivalHold), kind: 'money' },
          ]}
          values={{ revenue, revenueLastYear, rivalRevenue }}
          onChange={(key, value) => handlers.set(key as keyof ProductLine, value)}
        />
      }
    >
      <b>{product}</b>{' '}
      <span class="kam-sub">
        {[
          words.pair(
            words.say(needsText.ourRevenue),
            revenue === undefined ? words.say(needsText.notKnown) : words.money(revenue),
          ),
          ...(rivalRevenue === undefined
            ? []
            : [words.pair(words.say(needsText.rivalHold), words.money(rivalRevenue))]),
        ].join(' · ')}
      </span>
    </LineItem>
  );
}
