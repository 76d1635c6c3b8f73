/** The one element of ours in somebody else's page: a transparent layer over everything, in the top layer. */

const HOST_NAME = 'claimlight-host';
/** A page that removes the host over and over cannot be won against; the side panel is offered instead. */
const MOST_RESCUES = 20;

/** Sent to every host that stands there already; a page that forges it only makes us look whether we still live. */
const RIVAL = 'claimlight-rival';

const HOST_STYLE = [
  'all:initial',
  'position:fixed',
  'inset:0',
  'width:100vw',
  'height:100vh',
  'max-width:none',
  'max-height:none',
  'margin:0',
  'padding:0',
  'border:0',
  'background:transparent',
  'overflow:visible',
  'pointer-events:none',
  'display:block',
  'z-index:2147483647',
]
  .map((rule) => `${rule}!important`)
  .join(';');

/** Left to the style sheets of people who space text out to read it: the card's text inherits these. */
const TEXT_SPACING = ['letter-spacing', 'word-spacing', 'line-height'];

function dress(element: HTMLElement): void {
  element.style.cssText = HOST_STYLE;
  for (const property of TEXT_SPACING) element.style.setProperty(property, 'normal');
}

/** Nothing of ours is printed. */
const PRINT_STYLE = '@media print { :host { display: none !important } }';

export interface Host {
  element: HTMLElement;
  /** Holds the hover card and the outlines: catalogue text and geometry only. */
  root: ShadowRoot;
  /** Removes the element and stops guarding it. */
  dispose(): void;
}

/** Elements that draw no children: a film or a frame has the screen for itself. */
const CHILDLESS = 'video,iframe,frame,img,canvas,object,embed,input,textarea,select';

const fullScreenHolder = ({ fullscreenElement: shown }: Document): Element | null =>
  shown?.matches(CHILDLESS) === false ? shown : null;

function raise(element: HTMLElement): void {
  if (!element.isConnected) return;
  try {
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  } catch {
    // A document that is going away refuses; without the top layer the z-index still holds.
  }
}

export interface HostEvents {
  /** Called once: the page removes the host over and over, and it was given up. */
  onLost(): void;
  /** Another host is put into the document: an updated extension cannot reach its old agents any other way. */
  onRival(): void;
  /** The page wrote its document anew, which took away every listener on it. */
  onReplaced(): void;
}

/**
 * Puts the host on the document element and keeps it there: restores its place and style when the page meddles, and
 * moves it into a modal dialog or a full-screen element of the page, which would otherwise make it inert.
 */
export function createHost(document: Document, { onLost, onRival, onReplaced }: HostEvents): Host {
  const page = document.documentElement;
  for (const other of document.querySelectorAll(HOST_NAME)) other.dispatchEvent(new Event(RIVAL));
  const element = document.createElement(HOST_NAME);
  element.setAttribute('popover', 'manual');
  dress(element);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = PRINT_STYLE;
  root.append(style);
  let rescues = 0;

  const home = (): Element =>
    document.querySelector('dialog:modal') ?? fullScreenHolder(document) ?? document.documentElement;

  const place = () => {
    const parent = home();
    if (element.parentElement !== parent) {
      if (element.isConnected && 'moveBefore' in parent) {
        (parent as Element & { moveBefore(node: Node, before: Node | null): void }).moveBefore(element, null);
      } else parent.append(element);
    }
    raise(element);
  };

  const isTampered = () =>
    element.parentElement !== home() ||
    element.style.cssText.length < HOST_STYLE.length / 2 ||
    element.hasAttribute('inert') ||
    element.hasAttribute('hidden') ||
    !element.matches(':popover-open');

  const onMeddling = () => {
    if (document.documentElement !== page) {
      if (document.documentElement) onReplaced();
      return;
    }
    if (!isTampered()) return;
    rescues += 1;
    if (rescues > MOST_RESCUES) {
      guard.disconnect();
      dialogs.disconnect();
      element.remove();
      onLost();
      return;
    }
    element.removeAttribute('inert');
    element.removeAttribute('hidden');
    element.setAttribute('popover', 'manual');
    dress(element);
    place();
  };
  const guard = new MutationObserver(onMeddling);
  /** Of its own: a second call for the same node would replace what the first one asked for. */
  const dialogs = new MutationObserver(onMeddling);

  const watch = () => {
    guard.observe(document, { childList: true });
    guard.observe(document.documentElement, { childList: true });
    dialogs.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
    guard.observe(element, {
      attributes: true,
      attributeFilter: ['style', 'inert', 'hidden', 'popover', 'class'],
    });
  };

  /** A popover of the page that opens later would lie above ours. */
  const onToggle = (event: Event) => {
    if (event.target !== element && (event as ToggleEvent).newState === 'open') raise(element);
  };
  document.addEventListener('fullscreenchange', place, true);
  document.addEventListener('toggle', onToggle, true);
  element.addEventListener(RIVAL, onRival);

  place();
  watch();

  return {
    element,
    root,
    dispose() {
      guard.disconnect();
      dialogs.disconnect();
      document.removeEventListener('toggle', onToggle, true);
      document.removeEventListener('fullscreenchange', place, true);
      element.removeEventListener(RIVAL, onRival);
      element.remove();
    },
  };
}
