import type { Playbook } from '../playbook/schema.ts';
import type { Book } from './book.ts';

/** The playbook by which accounts of a book are classed: its own, with the book's medians as cuts where it says so. */
export function withBookCuts(playbook: Playbook, book: Book | undefined): Playbook {
  return book === undefined || book.classification === playbook.classification
    ? playbook
    : { ...playbook, classification: book.classification };
}
