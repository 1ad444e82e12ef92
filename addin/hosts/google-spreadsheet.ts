import type { Language } from '../../core/text/local-text.ts';

/** The part of Apps Script that a custom function may read, and that is used here. */
export interface SheetsGlobals {
  readonly SpreadsheetApp?: {
    getActive(): { getSpreadsheetLocale(): string; getSpreadsheetTimeZone(): string };
  };
}

/** The language of results: that of the spreadsheet, English where it cannot be read. */
export function spreadsheetLanguage(google: SheetsGlobals): Language {
  return ask(() => google.SpreadsheetApp?.getActive().getSpreadsheetLocale())?.startsWith('zh')
    ? 'zh-CN'
    : 'en';
}

/** Where the spreadsheet's days begin: a script can be set to another time zone. */
export function spreadsheetTimeZone(google: SheetsGlobals): string | undefined {
  return ask(() => google.SpreadsheetApp?.getActive().getSpreadsheetTimeZone());
}

/** A service that does not answer must not cost the result. */
function ask(question: () => string | undefined): string | undefined {
  try {
    return question();
  } catch {
    return undefined;
  }
}
