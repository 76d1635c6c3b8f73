/**
 * What we say in the language of the browser: checks, cards, names and explanations of codes. Pages read the file only where
 * that is not English; the background holds it, as a service worker may import nothing later, and makes nothing of it before.
 */
import browser from 'webextension-polyfill';
import type { Phrases } from '../text/say.ts';

/** As in public/_locales; English stands where it is said. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ phrases: Phrases }>>> = {
  es: () => import('../../data/phrases/es/index.ts'),
};

/** In the language of the screens; undefined where that is English. */
export const loadPhrases = async (): Promise<Phrases | undefined> =>
  (await LANGUAGES[browser.i18n.getMessage('language')]?.())?.phrases;
