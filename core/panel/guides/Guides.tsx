import { usePanel } from '../panel-context.ts';
import type { Guide } from './guides-at.ts';

/** Cards on how to go about something well. */
export function Guides({ guides }: { readonly guides: readonly Guide[] }) {
  const { words } = usePanel();
  return (
    <div class="kam-guides">
      {guides.map(({ id, label, points }) => (
        <section key={id} aria-label={words.say(label)}>
          <h4>{words.say(label)}</h4>
          <ul>
            {points.map((point) => (
              <li key={point.en}>{words.say(point)}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
