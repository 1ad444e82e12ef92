import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { TeachingSession, TeachStep } from '../../../panel-flow/teaching/teaching-session.ts';
import { teachingText } from '../../../panel-flow/teaching/teaching-text.ts';
import { ruleName } from './rule-words.ts';

export interface PointingCardProps {
  readonly teaching: TeachingSession;
  readonly step: Extract<TeachStep, { kind: 'pointing' }>;
}

/** Handed on to the page, so that one can point from the panel as well; Tab stays the panel's own. */
const KEYS = /^(Arrow(Up|Down|Left|Right)|Enter|Escape)$/;

/** While one points: what is under the pointer, in words, and the way out. */
export function PointingCard({ teaching, step: { what, said, instead } }: PointingCardProps) {
  const { words, announce } = usePanel();
  const title = useRef<HTMLHeadingElement>(null);
  // At once, so that no key pressed on seeing it is lost.
  useLayoutEffect(() => {
    title.current?.focus();
    const press = (event: KeyboardEvent) => {
      const onButton = event.key === 'Enter' && (event.target as Element).closest('button') !== null;
      if (!KEYS.test(event.key) || onButton) return;
      event.preventDefault();
      teaching.key(event.key, event.shiftKey);
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, [teaching]);
  useEffect(() => announce(said), [announce, said]);
  return (
    <section class="kam-card teach-card" aria-label={words.say(teachingText.pointing)}>
      <h2 ref={title} tabIndex={-1}>
        {words.say(what === 'value' ? teachingText.pointValue : teachingText.pointTable)}
      </h2>
      {instead && <p>{words.say(teachingText.again, { name: ruleName(instead, words) })}</p>}
      <p class="kam-why">
        {words.say(what === 'value' ? teachingText.pointAtValue : teachingText.pointAtTable)}
      </p>
      {said !== '' && <p class="teach-said">{said}</p>}
      <button type="button" onClick={teaching.cancel}>
        {words.say(teachingText.cancel)}
      </button>
    </section>
  );
}
