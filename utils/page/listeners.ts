/** Listeners that can be put back and taken away together. */

type Listener = (event: never) => void;

export interface Listeners {
  /** Capturing and passive unless told otherwise. */
  on(target: EventTarget, type: string, listener: Listener, options?: AddEventListenerOptions): void;
  /** Puts all back: `document.open()` takes away every listener of a document and its window. */
  again(): void;
  dispose(): void;
}

export function createListeners(): Listeners {
  const added: [EventTarget, string, EventListener, AddEventListenerOptions][] = [];
  const passive = { capture: true, passive: true };
  return {
    on(target, type, listener, options = passive) {
      added.push([target, type, listener as EventListener, options]);
      target.addEventListener(type, listener as EventListener, options);
    },
    again() {
      for (const [target, type, listener, options] of added) target.addEventListener(type, listener, options);
    },
    dispose() {
      for (const [target, type, listener, options] of added.splice(0))
        target.removeEventListener(type, listener, options);
    },
  };
}
