import type { Language } from '../../core/text/local-text.ts';

/** Where the pane finds itself. */
export interface OfficeStart {
  /** False in a plain browser, or in another program of Office. */
  readonly inExcel: boolean;
  /** The language that Office shows; the browser's where there is no Office. */
  readonly language: Language;
  /** The host shows entity cards. */
  readonly cards: boolean;
}

/** office.js answers within a moment, outside Office too; without it nobody answers. */
const PATIENCE_MS = 8000;

/** Waits for Office, and says whether this is Excel. */
export async function startOffice(): Promise<OfficeStart> {
  if (typeof Office === 'undefined')
    return { inExcel: false, language: languageOf(navigator.language), cards: false };
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  const host = await Promise.race([Office.onReady(), late]);
  // Outside Office onReady resolves too, with a host of null.
  const inExcel = host?.host === Office.HostType.Excel;
  const shown = inExcel ? Office.context.displayLanguage : navigator.language;
  const cards = inExcel && Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.4');
  return { inExcel, language: languageOf(shown), cards };
}

function languageOf(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
