/** The sidebar's frame beside the page: docks, resizes, collapses. It shows a page of the extension; nothing is read from it. */

import type { Words } from './card.ts';

export interface FrameLayout {
  side: 'left' | 'right';
  /** 'push': the page makes room, by a style rule of the extension that reads an attribute of our own host. */
  mode: 'push' | 'overlay';
  widthPx: number;
  collapsed: boolean;
}

export interface SidebarFrame {
  show(layout: FrameLayout): void;
  /** The number on the collapsed tab; the frame's own document tells it through the background. */
  setCount(count: number): void;
  isOpen(): boolean;
  close(): void;
}

const NARROWEST_PX = 280;
const WIDEST_PX = 760;
const STEP_PX = 20;
/** The page makes room in steps, for each of which entrypoints/claimlight.content/style.css holds a rule. */
const PUSH_STEP_PX = 40;

const STYLE = `
:host{all:initial}
.dock{position:fixed;top:0;bottom:0;display:flex;pointer-events:auto;background:Canvas;box-shadow:0 0 18px rgb(15 30 45/.25);color-scheme:light dark}
.dock.right{right:0}.dock.left{left:0;flex-direction:row-reverse}
.dock[hidden],.tab[hidden]{display:none}
iframe{border:0;flex:1;width:100%;height:100%;display:block;background:Canvas}
.handle{width:8px;cursor:ew-resize;background:#d9e0e7;border:0;padding:0;touch-action:none;flex:none}
.handle:hover,.handle:focus-visible{background:#1767b3;outline:none}
@media (forced-colors:active){.dock{border-inline:1px solid CanvasText}.handle{background:ButtonFace}.handle:hover,.handle:focus-visible{background:Highlight}}
.tab{position:fixed;top:30%;pointer-events:auto;border:1px solid #8a99a8;background:#fff;color:#17212b;font:600 13px/1 system-ui,sans-serif;padding:14px 8px;writing-mode:vertical-rl;cursor:pointer;box-shadow:0 2px 12px rgb(15 30 45/.25)}
.tab.right{right:0;border-right:0;border-radius:10px 0 0 10px}.tab.left{left:0;border-left:0;border-radius:0 10px 10px 0}
.tab:focus-visible{outline:3px solid #1767b3;outline-offset:-3px}
@media (prefers-color-scheme:dark){.handle{background:#33414f}.tab{background:#1b242d;color:#e8eef4}}
`;

/** `onLayout` is told what the person changed, to be remembered for the site. */
export function createSidebarFrame(
  layer: HTMLElement,
  source: string,
  onLayout: (layout: FrameLayout) => void,
  words: Words,
): SidebarFrame {
  const document = layer.ownerDocument;
  const holder = document.createElement('div');
  const root = holder.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const dock = document.createElement('div');
  const handle = document.createElement('button');
  const frame = document.createElement('iframe');
  const tab = document.createElement('button');
  handle.className = 'handle';
  handle.type = 'button';
  handle.setAttribute('aria-label', words('sidebarWidth'));
  handle.title = words('sidebarWidth');
  frame.title = 'Claimlight';
  frame.src = source;
  frame.allow = 'clipboard-write';
  // On a page with COEP: require-corp Chromium loads our document, whose address changes with each session, only so.
  if ('credentialless' in frame) frame.credentialless = true;
  tab.type = 'button';
  dock.append(handle, frame);
  root.append(style, dock, tab);
  let layout: FrameLayout = { side: 'right', mode: 'overlay', widthPx: 360, collapsed: false };
  let count = 0;
  const host = (layer.getRootNode() as ShadowRoot).host as HTMLElement;

  const apply = () => {
    const most = Math.max(NARROWEST_PX, Math.min(WIDEST_PX, (document.defaultView?.innerWidth ?? 1280) - 40));
    const wanted =
      layout.mode === 'push' ? Math.round(layout.widthPx / PUSH_STEP_PX) * PUSH_STEP_PX : layout.widthPx;
    const width = Math.min(most, Math.max(NARROWEST_PX, wanted));
    if (layout.mode === 'push' && !layout.collapsed) host.dataset['push'] = `${layout.side}-${width}`;
    else delete host.dataset['push'];
    dock.className = `dock ${layout.side}`;
    dock.style.width = `${width}px`;
    dock.style.maxWidth = '100vw';
    dock.hidden = layout.collapsed;
    tab.className = `tab ${layout.side}`;
    tab.hidden = !layout.collapsed;
    tab.textContent = count > 0 ? `Claimlight · ${count}` : 'Claimlight';
    tab.setAttribute(
      'aria-label',
      count > 0 ? words('openSidebarCount', String(count)) : words('openSidebar'),
    );
  };

  const change = (next: Partial<FrameLayout>) => {
    layout = { ...layout, ...next };
    apply();
    onLayout(layout);
  };

  tab.addEventListener('click', () => change({ collapsed: false }));
  handle.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: STEP_PX, ArrowRight: -STEP_PX }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    change({ widthPx: layout.widthPx + (layout.side === 'right' ? step : -step) });
  });
  handle.addEventListener('pointerdown', (start) => {
    start.preventDefault();
    handle.setPointerCapture(start.pointerId);
    const from = layout.widthPx;
    const move = (event: PointerEvent) => {
      const moved = start.clientX - event.clientX;
      layout = {
        ...layout,
        widthPx: Math.min(
          WIDEST_PX,
          Math.max(NARROWEST_PX, from + (layout.side === 'right' ? moved : -moved)),
        ),
      };
      apply();
    };
    const end = () => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('lostpointercapture', end);
      onLayout(layout);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', end);
  });

  return {
    show(next) {
      layout = next;
      apply();
      if (!holder.isConnected) layer.append(holder);
    },
    setCount(next) {
      count = next;
      apply();
    },
    isOpen: () => holder.isConnected,
    close() {
      holder.remove();
      delete host.dataset['push'];
    },
  };
}
