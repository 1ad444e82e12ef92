import { computed } from '@preact/signals';
import type { BookSession } from '../../../book-flow/book-session.ts';
import { keepPlaybook } from '../../../storage/playbook-in-use.ts';
import { type ModelSession, modelSession } from './model-session.ts';

// What is half edited outlasts a look at another view.
const sessions = new WeakMap<BookSession, ModelSession>();

/** The editing of the model that belongs to a book. */
export function modelSessionOf(book: BookSession, at: () => Date): ModelSession {
  const before = sessions.get(book);
  if (before !== undefined) return before;
  const session = modelSession({
    inUse: book.playbook,
    accounts: computed(() => book.accounts.value.map(({ account }) => account)),
    adopt: async (playbook) => {
      try {
        await keepPlaybook(playbook);
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    clock: () => at().getTime(),
    today: book.today,
  });
  sessions.set(book, session);
  return session;
}
