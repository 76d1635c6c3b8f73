const CANDIDATE = /(?<![\w.])(?:\d{4}[0-9FTU]|[A-V]\d{4}|[A-TV-Z]\d[0-9AB](?:\.[0-9A-Z]{1,4})?)(?![\w])/;

/**
 * The least that finding codes can cost: one walk over elements and text that enters open shadow roots and reads
 * form values, with one compiled pattern on each text. Returns how many texts may hold a code.
 */
export function floor(root: Document | ShadowRoot): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (CANDIDATE.test((node as Text).data)) hits += 1;
      continue;
    }
    const { shadowRoot } = node as Element;
    if (shadowRoot) hits += floor(shadowRoot);
    if (
      node instanceof HTMLInputElement ||
      node instanceof HTMLTextAreaElement ||
      node instanceof HTMLSelectElement
    ) {
      if (CANDIDATE.test(node.value)) hits += 1;
    }
  }
  return hits;
}
