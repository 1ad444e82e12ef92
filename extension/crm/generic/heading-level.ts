import { namesPart } from './names-part.ts';
import type { Seen } from './seen.ts';

const HEADING = /^H[2-6]$/;

/** 2 to 7 for what heads the part that follows; the page's own heading names the record, not a part. */
export function headingLevel({ element, tag, role, names, start, end }: Seen): number | undefined {
  if (HEADING.test(tag)) return Number(tag[1]);
  if (tag === 'LEGEND' || tag === 'SUMMARY' || tag === 'CAPTION') return 7;
  if (role === 'heading') {
    const level = Number(element.getAttribute('aria-level') ?? 2);
    return level > 1 ? level : undefined;
  }
  return end > start && end - start <= 2 && tag !== 'LABEL' && namesPart(names) ? 6 : undefined;
}
