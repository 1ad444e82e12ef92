import { cardPart } from './card-part.ts';
import { keepingPart, secrecyPart, surveyPart } from './care-parts.ts';
import { dealPart } from './deal-part.ts';
import { eventPart } from './event-part.ts';
import { attractivenessPart, forcePart, pestPart } from './item-parts.ts';
import { marketPart, sharePart } from './market-parts.ts';
import { cooperationPart, leadPart, needPart, solutionPart } from './need-parts.ts';
import { levelPart, peoplePart } from './people-part.ts';
import { productPart } from './product-part.ts';
import { factorPart, ratingPart } from './rating-parts.ts';
import type { SideKind, SidePart } from './side-part.ts';
import { swotPart } from './swot-part.ts';

/** Every kind of sheet beside the sheet of accounts, in the order in which they are written. */
export const SIDE_PARTS: Readonly<Record<SideKind, SidePart>> = {
  opportunities: dealPart,
  contacts: peoplePart,
  levels: levelPart,
  visits: eventPart,
  surveys: surveyPart,
  keeping: keepingPart,
  needs: needPart,
  solutions: solutionPart,
  cooperations: cooperationPart,
  leads: leadPart,
  rivals: ratingPart,
  products: productPart,
  factors: factorPart,
  rivalCards: cardPart,
  market: marketPart,
  shares: sharePart,
  forces: forcePart,
  pest: pestPart,
  attractiveness: attractivenessPart,
  swot: swotPart,
  secrecy: secrecyPart,
};
