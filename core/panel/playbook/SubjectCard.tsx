import type { ComponentChildren } from 'preact';

export interface SubjectCardProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The folds of one subject of the model. */
export function SubjectCard({ title, children }: SubjectCardProps) {
  return (
    <section class="kam-card kam-folds" aria-label={title}>
      <p class="kam-subject">{title}</p>
      {children}
    </section>
  );
}
