import { browser } from 'wxt/browser';
import type { Language } from '../../core/text/local-text.ts';

const LANGUAGE = 'language';

/** The language that the user chose in the panel, if any. */
export async function chosenLanguage(): Promise<Language | undefined> {
  const { [LANGUAGE]: language } = await browser.storage.local.get(LANGUAGE);
  return language === 'en' || language === 'zh-CN' ? language : undefined;
}

export async function chooseLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [LANGUAGE]: language });
}

/** Panels open beside other tabs change with it. */
export function onLanguageChosen(use: (language: Language) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const language = changes[LANGUAGE]?.newValue;
    if (language === 'en' || language === 'zh-CN') use(language);
  });
}

/** Forgets the language, the columns of the book, the model in use: all but the accounts. */
export async function forgetSettings(): Promise<void> {
  await browser.storage.local.clear();
}
