/** One document's agent: reads, paints, explains, and does what the sidebar asks. Talks to the page's DOM, never to the page. */

import type { AgentCommand, AgentMessage, AgentStart } from '../../utils/browser/messages.ts';
import type { CardFacts } from '../../utils/cards.ts';
import type { Words } from '../../utils/page/card.ts';
import { CARD_STYLE } from '../../utils/page/card-style.ts';
import type { PageCode } from '../../utils/page/code-store.ts';
import { createFrames } from '../../utils/page/frames.ts';
import { createPainter } from '../../utils/page/highlight.ts';
import { createHost } from '../../utils/page/host.ts';
import { createHover } from '../../utils/page/hover.ts';
import { createListeners } from '../../utils/page/listeners.ts';
import { OUTLINE_STYLE } from '../../utils/page/outlines.ts';
import { followCodes } from '../../utils/page/page-codes.ts';
import { createSidebarFrame, type FrameLayout, type SidebarFrame } from '../../utils/page/sidebar-frame.ts';
import { createDescriber } from './describe.ts';
import { watchFields } from './fields.ts';
import { createReporter } from './report.ts';
import { watchSelection } from './selection.ts';

export interface AgentPorts {
  words: Words;
  send(message: AgentMessage): void;
  describe(codes: { code: string; date?: string }[]): Promise<CardFacts[]>;
  saveLayout(layout: Partial<FrameLayout & { open: boolean }>): void;
  /** The address of the sidebar's document; undefined in frames that don't show it. */
  sidebarSource(): Promise<string | undefined>;
  /** Another agent starts in this document: that of a newer version. */
  onRival(): void;
  /** The page wrote its document anew: everything has to be set up again. */
  onReplaced(): void;
}

export interface Agent {
  command(command: Exclude<AgentCommand, { type: 'dispose' | 'recheck' }>): unknown;
  dispose(): void;
}

/** Cards fetched before anybody rests on a code. */
const DESCRIBED_AHEAD = 60;

export function startAgent(document: Document, start: AgentStart, ports: AgentPorts): Agent {
  const isTop = document.defaultView === document.defaultView?.top;
  const host = createHost(document, {
    onLost: () => ports.send({ type: 'unreadable', reason: 'error' }),
    onRival: ports.onRival,
    onReplaced: ports.onReplaced,
  });
  const layer = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = CARD_STYLE + OUTLINE_STYLE;
  host.root.append(style, layer);
  const setTheme = (theme: AgentStart['theme']) => {
    layer.dataset['theme'] = theme;
  };
  setTheme(start.theme);
  const painter = createPainter(document, layer);
  painter.setStrength(start.marks);

  const listeners = createListeners();
  const describer = createDescriber(ports.describe);
  const onError = () => ports.send({ type: 'unreadable', reason: 'error' });
  const pageCodes = followCodes(
    document,
    listeners,
    () => {
      const codes = pageCodes.store.all();
      painter.show(codes);
      reporter.changes();
      frames.check();
      hover.check();
      describer.ask(codes.slice(0, DESCRIBED_AHEAD));
    },
    onError,
  );
  const reporter = createReporter(pageCodes.store, ports.send);
  const frames = createFrames(document, () => ports.send({ type: 'frames-changed' }));
  const hover = createHover(document, layer, listeners, pageCodes.store, describer.describe, ports.words);
  hover.configure({ delayMs: start.cardDelayMs, modifierKey: start.cardModifierKey });

  const view = document.defaultView as Window;
  listeners.on(document, 'scroll', painter.refresh);
  listeners.on(document, 'load', painter.refresh);
  listeners.on(view, 'resize', painter.refresh);
  // A page can forge the event; only the browser's own means that the page goes.
  listeners.on(view, 'pagehide', (event: Event) => event.isTrusted && ports.send({ type: 'frame-gone' }));
  listeners.on(view, 'pageshow', (event: PageTransitionEvent) => event.persisted && reporter.all());

  const selection = watchSelection(document, pageCodes.store, (ids) => ports.send({ type: 'selected', ids }));
  let current: PageCode | undefined;
  const focusOn = (code: PageCode | undefined) => {
    if (!code) return;
    current = code;
    ports.send({ type: 'code-focused', id: code.id });
  };
  const fields = watchFields(document, listeners, (field) => {
    ports.send({ type: 'field-focused' });
    focusOn(pageCodes.store.at(field)[0] ?? codeInLineOf(field));
  });
  function codeInLineOf(element: Element): PageCode | undefined {
    const row = element.closest('tr,[role="row"],fieldset,form,li');
    return row ? pageCodes.store.firstIn(row) : undefined;
  }
  const onClick = (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof Element && target !== host.element) focusOn(codeInLineOf(target));
  };
  listeners.on(document, 'click', onClick);

  let layout = start.layout;
  let frame: SidebarFrame | undefined;
  const openSidebar = async () => {
    if (!isTop) return;
    if (!frame) {
      const source = await ports.sidebarSource();
      if (!source) return;
      frame = createSidebarFrame(
        host.root.appendChild(document.createElement('div')),
        source,
        (next) => {
          layout = { ...layout, ...next };
          ports.saveLayout(next);
        },
        ports.words,
      );
    }
    frame.show(layout);
  };
  const setOpen = (open: boolean, collapsed = false) => {
    layout = { ...layout, open, collapsed: open && collapsed };
    ports.saveLayout({ open, collapsed: layout.collapsed });
    if (open) void openSidebar();
    else frame?.close();
  };
  if (layout.open) void openSidebar();

  const reveal = (code: PageCode) => {
    const target = code.element ?? code.node?.parentElement;
    const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    target?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'auto' });
    painter.refresh();
    painter.pulse(code);
    current = code;
  };

  const step = (by: 1 | -1) => {
    const codes = pageCodes.store.all();
    if (codes.length === 0) return;
    const at = current ? codes.findIndex(({ id }) => id === current?.id) : by === 1 ? -1 : 0;
    const next = codes[(at + by + codes.length) % codes.length] as PageCode;
    reveal(next);
    focusOn(next);
    hover.open(next);
  };

  return {
    command(command) {
      switch (command.type) {
        case 'report':
          reporter.all();
          selection.repeat();
          return undefined;
        case 'place':
          return frames.place();
        case 'reveal': {
          const code = pageCodes.store.byId(command.id);
          if (code) reveal(code);
          return undefined;
        }
        case 'step':
          if (isTop) step(command.direction === 'next' ? 1 : -1);
          return undefined;
        case 'sidebar':
          if (!isTop) return undefined;
          if (command.show === 'collapse') setOpen(true, true);
          else if (command.show === 'toggle') setOpen(!layout.open || layout.collapsed);
          else setOpen(command.show === 'open');
          return undefined;
        case 'move':
          layout =
            command.change === 'side'
              ? { ...layout, side: layout.side === 'left' ? 'right' : 'left' }
              : { ...layout, mode: layout.mode === 'push' ? 'overlay' : 'push' };
          ports.saveLayout({ side: layout.side, mode: layout.mode });
          if (frame?.isOpen()) frame.show(layout);
          return undefined;
        case 'selection':
          return { selected: selection.report() };
        case 'close-card':
          hover.close();
          return undefined;
        case 'count':
          frame?.setCount(command.count);
          return undefined;
        case 'insert':
          return { inserted: fields.insert(command.text) };
        case 'settings':
          painter.setStrength(command.marks);
          setTheme(command.theme);
          hover.configure({ delayMs: command.cardDelayMs, modifierKey: command.cardModifierKey });
          return undefined;
      }
    },
    dispose() {
      listeners.dispose();
      hover.dispose();
      reporter.dispose();
      pageCodes.dispose();
      painter.dispose();
      frame?.close();
      host.dispose();
    },
  };
}
