/** Tells when an element moves, however it was moved: by scrolling, by a layout that changed, by an animation. */

/**
 * Watches where an element is on screen; calls back once when it is elsewhere. The way of Floating UI's `layoutShift`: an
 * observer whose root is cut to the very place of the element loses sight of it when it moves. Returns the undo.
 */
export function onceMoved(element: Element, rect: DOMRect, onMoved: () => void): () => void {
  const { documentElement } = element.ownerDocument;
  const { clientWidth, clientHeight } = documentElement;
  const inset = [rect.top, clientWidth - rect.right, clientHeight - rect.bottom, rect.left]
    .map((side) => `${-Math.floor(side)}px`)
    .join(' ');
  let seen: number | undefined;
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry) return;
      const { intersectionRatio } = entry;
      if (seen !== undefined && Math.abs(intersectionRatio - seen) > 0.001) {
        observer.disconnect();
        onMoved();
      }
      seen ??= intersectionRatio;
    },
    { root: element.ownerDocument, rootMargin: inset, threshold: [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.99, 1] },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
