export interface NotesSectionProps {
  readonly title: string;
  /** Sentences in the reader's language. */
  readonly notes: readonly string[];
}

/** What to keep in mind: warnings about the input or the page, and parts that were left out with the reason. */
export function NotesSection({ title, notes }: NotesSectionProps) {
  if (notes.length === 0) return null;
  return (
    <section class="kam-card kam-notes" aria-label={title}>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
