import { useSignalEffect } from '@preact/signals';
import { say } from '../../../core/text/say.ts';
import { bookText } from '../../book-flow/book-text.ts';
import { BookFrame } from './BookFrame.tsx';
import type { BookProps } from './book-props.ts';
import { BOOK_VIEWS } from './book-views.ts';
import { useView } from './use-view.ts';

/** The whole book on a page of its own: where the accounts stand beside one another. */
export function BookApp(props: BookProps) {
  const view = useView();
  useSignalEffect(() => {
    document.documentElement.lang = props.language.value;
    document.title = `${say(bookText.title, props.language.value)} · KAM Sidecar`;
  });
  const Shown = BOOK_VIEWS[view];
  return (
    <BookFrame {...props} view={view}>
      <Shown {...props} />
    </BookFrame>
  );
}
