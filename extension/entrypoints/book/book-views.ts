import type { ComponentType } from 'preact';
import { AccountsView } from './AccountsView.tsx';
import type { BookProps } from './book-props.ts';
import { ExchangeView } from './exchange/ExchangeView.tsx';
import { GroupsView } from './groups/GroupsView.tsx';
import { ModelView } from './model/ModelView.tsx';
import { NeedsView } from './needs/NeedsView.tsx';
import { PipelineView } from './pipeline/PipelineView.tsx';
import { ProductsView } from './products/ProductsView.tsx';
import { RivalsView } from './rivals/RivalsView.tsx';
import { TeamView } from './team/TeamView.tsx';
import { TodayView } from './today/TodayView.tsx';

/** The views of the book in the order of the header; each stands under its name in the address, `#accounts`. */
export const BOOK_VIEWS = {
  today: TodayView,
  accounts: AccountsView,
  groups: GroupsView,
  products: ProductsView,
  rivals: RivalsView,
  needs: NeedsView,
  pipeline: PipelineView,
  team: TeamView,
  model: ModelView,
  exchange: ExchangeView,
} as const satisfies Readonly<Record<string, ComponentType<BookProps>>>;

export type View = keyof typeof BOOK_VIEWS;

export const VIEWS = Object.keys(BOOK_VIEWS) as readonly View[];
