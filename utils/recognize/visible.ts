/** Whether an element is rendered at all; what lies outside the screen is, what is hidden or in a closed section is not. */

const CHECK = { visibilityProperty: true };

/** Drawn only where something else of the drawing names it. */
const SVG = 'http://www.w3.org/2000/svg';
const UNDRAWN = 'defs,symbol,clipPath,mask,pattern,marker';

function isShownByStyle(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    if (at.localName === 'details' && !at.hasAttribute('open') && !element.closest('summary')) return false;
    const style = view?.getComputedStyle(at);
    if (style?.display === 'none' || (at === element && style?.visibility === 'hidden')) return false;
  }
  return true;
}

/** Documents without a view (parsed, never shown) have no styles: there only `hidden` and closed details count. */
export function isShown(element: Element): boolean {
  // `checkVisibility` says yes for all of a drawing.
  if (element.namespaceURI === SVG) return !element.closest(UNDRAWN) && isShownByStyle(element);
  if (element.checkVisibility?.(CHECK)) return true;
  if (element.ownerDocument.defaultView && typeof element.checkVisibility === 'function') {
    // `checkVisibility` says no for `display: contents`, whose children are rendered all the same.
    const style = element.ownerDocument.defaultView.getComputedStyle(element);
    if (style.display !== 'contents') return false;
    const parent = element.parentElement;
    return parent === null || isShown(parent);
  }
  return isShownByStyle(element);
}
