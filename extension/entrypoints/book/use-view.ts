import { useEffect, useState } from 'preact/hooks';

export const VIEWS = ['accounts'] as const;
export type View = (typeof VIEWS)[number];

/** The view that the address names, `#accounts`, so that back, forward and bookmarks work. */
export function useView(): readonly [View, (view: View) => void] {
  const [view, setView] = useState(viewNow);
  useEffect(() => {
    const follow = () => setView(viewNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [view, (next) => (location.hash = next)];
}

function viewNow(): View {
  const named = location.hash.slice(1);
  return VIEWS.find((view) => view === named) ?? 'accounts';
}
