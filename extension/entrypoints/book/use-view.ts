import { useEffect, useState } from 'preact/hooks';
import { VIEWS, type View } from './book-views.ts';

/** The view that the address names, `#accounts`, so that back, forward and bookmarks work. */
export function useView(): View {
  const [view, setView] = useState(viewNow);
  useEffect(() => {
    const follow = () => setView(viewNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return view;
}

function viewNow(): View {
  const named = location.hash.slice(1);
  return VIEWS.find((view) => view === named) ?? 'accounts';
}
