/**
 * Stands in for WXT's content script context (alias in wxt.config.ts). That one announces itself by an event on the page's
 * document, which tells the page that we are there and lets it end the agent by an event of its own.
 */
export class ContentScriptContext {}
