/**
 * What we say in the language of the browser: checks, cards, names and explanations of codes. Pages read the file only where
 * that is not English; the background holds it, as a service worker may import nothing later, and makes nothing of it before.
 */
import browser from 'webextension-polyfill';
import type { Language, Phrases } from '../text/say.ts';

/** As in public/_locales; English stands where it is said. */
const LANGUAGES: Readonly<Record<string, () => Promise<Language>>> = {
  es: () => import('../../data/phrases/es/index.ts'),
};

/** The language of the screens; undefined where that is English. */
export const loadLanguage = async (): Promise<Language | undefined> =>
  LANGUAGES[browser.i18n.getMessage('language')]?.();

export const loadPhrases = async (): Promise<Phrases | undefined> => (await loadLanguage())?.phrases;
