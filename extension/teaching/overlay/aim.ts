import { tableSubject } from '../../../core/account/tables/table-subject.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { recordKey } from '../../crm/generic/record-key.ts';
import { tablePlaceOf } from '../page/find-table.ts';
import { labelOf } from '../page/label-of.ts';
import { placeOf } from '../page/make-place.ts';
import type { PageLook } from '../page/page-look.ts';
import { type Spot, spotText, withoutLabel } from '../page/spot.ts';
import { type SeenTable, tablesAround } from '../page/table-in.ts';
import type { Pick } from '../pick.ts';
import { recordPattern } from '../record-pattern.ts';
import { overlayText } from './overlay-text.ts';
import { whyNot } from './spot-at.ts';

/** What one points at: what it says, and what comes of taking it. */
export interface Aim {
  readonly spot: Spot;
  readonly said: string;
  /** Undefined where there is nothing to take. */
  readonly take: (() => Pick) | undefined;
}

const ROWS_SHOWN = 3;

export function aimAtValue(spot: Spot, look: PageLook, href: string, language: Language): Aim {
  const why = whyNot(spot);
  if (why !== undefined) {
    const words = {
      secret: overlayText.secret,
      'too-much': overlayText.tooMuch,
      nothing: overlayText.nothing,
    };
    return { spot, said: say(words[why], language), take: undefined };
  }
  const label = labelOf(spot, look.trees);
  const shown = spotText(spot);
  const text = label?.way.kind === 'within' ? withoutLabel(shown) : shown;
  const said = say(overlayText.reads, language, {
    label: label?.text ?? say(overlayText.noLabel, language),
    text: text === '' ? say(overlayText.empty, language) : text,
  });
  const take = (): Pick => {
    const { origin, pattern } = recordPattern(href);
    const place = placeOf(spot, look, href);
    return {
      kind: 'value',
      origin,
      pattern,
      place,
      ...(place.label === undefined ? {} : { label: place.label.text }),
      text,
      record: recordKey(href),
    };
  };
  return { spot, said, take };
}

export function aimAtTable(element: Element, look: PageLook, href: string, language: Language): Aim {
  const [table] = tablesAround(element, look.trees);
  return table === undefined
    ? { spot: { element }, said: say(overlayText.noTable, language), take: undefined }
    : aimAt(table, look, href, language);
}

function aimAt(table: SeenTable, look: PageLook, href: string, language: Language): Aim {
  const { element, headers, rows } = table;
  const place = tablePlaceOf(table, look, href);
  const where = place.under ?? say(overlayText.unnamed, language);
  const named = headers.filter((header) => header !== '');
  const said = say(overlayText.tableReads, language, {
    where,
    rows: rows.length,
    columns: named.length > 0 ? named.join(language === 'en' ? ', ' : '、') : headers.length,
  });
  const take = (): Pick => {
    const { origin, pattern } = recordPattern(href);
    const subject = tableSubject(headers, place.under ?? '');
    return {
      kind: 'table',
      origin,
      pattern,
      place,
      ...(subject === undefined ? {} : { subject }),
      headers,
      rows: rows.slice(0, ROWS_SHOWN),
      count: rows.length,
      record: recordKey(href),
    };
  };
  return { spot: { element }, said, take };
}
