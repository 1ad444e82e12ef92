import type { RatedList } from '../../competition/rated-list.ts';
import { usePanel } from '../panel-context.ts';

/** The rated items of a list as bars with their figures. */
export function RatedBars({ list }: { readonly list: RatedList }) {
  const { words } = usePanel();
  return (
    <ul class="kam-lines">
      {list.items.map(({ id, label, rating }) => (
        <li key={id}>
          <span>{words.say(label)}</span>
          <span class="kam-end">{rating === undefined ? '—' : words.points(rating)}</span>
        </li>
      ))}
    </ul>
  );
}
