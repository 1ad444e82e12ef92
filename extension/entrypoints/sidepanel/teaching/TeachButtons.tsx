import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { TeachingSession } from '../../../panel-flow/teaching/teaching-session.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';
import { MovedRules } from './MovedRules.tsx';

/** The way into teaching; and, in passing, which rules had to look further than their label. */
export function TeachButtons({ teaching }: { readonly teaching: TeachingSession }) {
  const { words } = usePanel();
  return (
    <div class="teach-buttons">
      <MovedRules teaching={teaching} />
      <p class="kam-why">{words.say(teachingText.teachHint)}</p>
      <div class="kam-buttons">
        <button type="button" onClick={() => teaching.point('value', words.language)}>
          {words.say(teachingText.pointValue)}
        </button>
        <button type="button" onClick={() => teaching.point('table', words.language)}>
          {words.say(teachingText.pointTable)}
        </button>
      </div>
    </div>
  );
}
