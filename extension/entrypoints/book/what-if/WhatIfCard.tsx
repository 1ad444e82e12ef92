import { classNames } from '../../../../core/panel/class-name.ts';
import { usePanel } from '../../../../core/panel/panel-context.ts';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { FAR, type WhatIf } from '../../../book-flow/what-if/what-if.ts';
import type { BookProps } from '../book-props.ts';
import { Changes } from './Changes.tsx';
import { effectSentence } from './effect-sentence.ts';
import { KeepModel } from './KeepModel.tsx';
import { ModelSliders } from './ModelSliders.tsx';
import { trialFault } from './trial-fault.ts';
import { whatIfText } from './what-if-text.ts';

export interface WhatIfCardProps extends Pick<BookProps, 'kept'> {
  readonly session: BookSession;
  readonly tried: WhatIf;
}

/** The model as sliders: the whole book follows them at once, and nothing is kept before it is said so. */
export function WhatIfCard({ session, tried, kept }: WhatIfCardProps) {
  const { words } = usePanel();
  const changed = tried.changed.value;
  const fault = trialFault(tried.model.value, words);
  const onlyDimensions = tried.trials.value.every(({ path }) => path.length === 4);
  return (
    <section
      class={classNames('kam-card book-picture book-what-if', changed && 'book-what-if-moved')}
      aria-label={words.say(whatIfText.title)}
    >
      <h2>{words.say(whatIfText.title)}</h2>
      <ModelSliders tried={tried} inUse={session.playbook.value} />
      {fault === undefined ? (
        <p class={changed ? undefined : 'kam-sub'} role="status">
          {changed ? effectSentence(tried.change.value, FAR, words) : words.say(whatIfText.start)}
        </p>
      ) : (
        <p class="kam-fault" role="alert">
          {fault}
        </p>
      )}
      {changed && onlyDimensions && tried.scheme.value === 'value' && (
        <p class="kam-why">
          {words.say(whatIfText.onlyDimensions)}{' '}
          <button
            type="button"
            class="kam-link"
            onClick={() => {
              tried.scheme.value = 'loyalty';
            }}
          >
            {words.say(whatIfText.seeLoyalty)}
          </button>
        </p>
      )}
      {changed && fault === undefined && <Changes session={session} tried={tried} />}
      <KeepModel tried={tried} kept={kept} />
    </section>
  );
}
