import type { Walked } from './seen.ts';

const PARTS = /\s+[|–—·•»«:›-]\s+|[|：»]/;
const LOGO = /logo|brand|app-?name|site-?title/i;
const LONGEST = 80;

/** The part of the browser's title that stands in the page as a text of its own: the record in front, by the page's own word. */
export function titleName(
  { units }: Walked,
  title: string,
  isName: (text: string) => boolean,
): string | undefined {
  const parts = title.split(PARTS).map((part) => part.trim());
  if (parts.length < 2) return undefined;
  return parts.find(
    (part) =>
      part.length > 1 &&
      part.length <= LONGEST &&
      isName(part) &&
      units.some(
        ({ text, control, holder }) =>
          text === part &&
          control === undefined &&
          holder.tag !== 'A' &&
          !holder.place.listed &&
          !holder.place.related &&
          !LOGO.test(holder.names),
      ),
  );
}
