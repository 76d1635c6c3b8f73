/** The sentences of the checks in the language of the browser, read only where they are needed. */
import browser from 'webextension-polyfill';
import type { Phrases } from '../text/say.ts';

/** As in public/_locales; English stands in the rules themselves. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ phrases: Phrases }>>> = {
  es: () => import('../../data/phrases/es/index.ts'),
};

/** In the language of the screens; undefined where that is English. */
export const loadPhrases = async (): Promise<Phrases | undefined> =>
  (await LANGUAGES[browser.i18n.getMessage('language')]?.())?.phrases;
