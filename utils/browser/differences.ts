/**
 * What differs between the browsers, and how each is met: docs/browsers.md. Everything else in the code is the same in
 * all of them; the manifest's differences stand in wxt.config.ts.
 */

/**
 * The style of highlights reaches into shadow roots as an author's in Chromium alone, as a user's in Firefox alone.
 */
export const HIGHLIGHT_ORIGIN: 'user' | 'author' = import.meta.env.FIREFOX ? 'user' : 'author';

/** Firefox does not deliver what a page's agent sends to our frame in the same tab: the background hands it on. */
export const FRAMES_MISS_AGENTS: boolean = import.meta.env.FIREFOX;

/** The address bar's suggestions are markup in Chromium, plain text in Firefox. */
export const SUGGESTIONS_ARE_MARKUP: boolean = !import.meta.env.FIREFOX;
