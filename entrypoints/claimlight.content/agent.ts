/** One document's agent: reads, paints, explains, and does what the sidebar asks. Talks to the page's DOM, never to the page. */

import type { AgentCommand, AgentMessage, AgentStart, CodeReport } from '../../utils/browser/messages.ts';
import type { CardFacts } from '../../utils/cards.ts';
import type { Words } from '../../utils/page/card.ts';
import { CARD_STYLE } from '../../utils/page/card-style.ts';
import type { PageCode } from '../../utils/page/code-store.ts';
import { createPainter, OUTLINE_STYLE } from '../../utils/page/highlight.ts';
import { createHost } from '../../utils/page/host.ts';
import { createHover } from '../../utils/page/hover.ts';
import { followCodes } from '../../utils/page/page-codes.ts';
import { createSidebarFrame, type FrameLayout, type SidebarFrame } from '../../utils/page/sidebar-frame.ts';
import { watchFields } from './fields.ts';
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

/** More codes than this in one frame are a listing, not claims; the first are listed. */
const MOST_REPORTED = 20_000;
const DESCRIBED_AHEAD = 60;

const toReport = ({ id, match }: PageCode): CodeReport => {
  const { code, system, modifiers, units, date, placeOfService, diagnoses, confidence, line, visit } = match;
  const report: CodeReport = { id, code, system, modifiers: modifiers.slice(0, 8), confidence };
  if (units !== undefined) report.units = units;
  if (date !== undefined) report.date = date;
  if (placeOfService !== undefined) report.placeOfService = placeOfService;
  if (diagnoses !== undefined) report.diagnoses = diagnoses.slice(0, 24);
  if (line !== undefined) report.line = line;
  if (visit !== undefined) report.visit = visit;
  return report;
};

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

  const known = new Map<string, Promise<CardFacts | undefined>>();
  const keyOf = ({ match }: PageCode) => `${match.code} ${match.date ?? ''}`;
  const ask = (codes: readonly PageCode[]) => {
    const missing = new Map(
      codes.filter((code) => !known.has(keyOf(code))).map((code) => [keyOf(code), code]),
    );
    if (missing.size === 0) return;
    const answers = ports.describe(
      [...missing.values()].map(({ match }) =>
        match.date ? { code: match.code, date: match.date } : { code: match.code },
      ),
    );
    [...missing.keys()].forEach((key, index) => {
      const one = answers
        .then((facts) => facts[index])
        .catch(() => {
          known.delete(key);
          return undefined;
        });
      known.set(key, one);
    });
  };
  const describe = (code: PageCode) => {
    ask([code]);
    return known.get(keyOf(code)) ?? Promise.resolve(undefined);
  };

  const report = (complete: boolean) => {
    const codes = pageCodes.store.all();
    ports.send({ type: 'codes', codes: codes.slice(0, MOST_REPORTED).map(toReport), complete });
  };
  const pageCodes = followCodes(
    document,
    (complete) => {
      painter.show(pageCodes.store.all());
      report(complete);
      ask(pageCodes.store.all().slice(0, DESCRIBED_AHEAD));
    },
    () => ports.send({ type: 'unreadable', reason: 'error' }),
  );
  const hover = createHover(document, layer, pageCodes.store, describe, ports.words);
  hover.configure({ delayMs: start.cardDelayMs, modifierKey: start.cardModifierKey });

  let isQueued = false;
  const refresh = () => {
    if (isQueued) return;
    isQueued = true;
    requestAnimationFrame(() => {
      isQueued = false;
      painter.refresh();
    });
  };
  const view = document.defaultView as Window;
  const passive = { capture: true, passive: true };
  document.addEventListener('scroll', refresh, passive);
  view.addEventListener('resize', refresh, passive);
  const onHide = () => ports.send({ type: 'frame-gone' });
  const onShow = (event: PageTransitionEvent) => event.persisted && report(true);
  view.addEventListener('pagehide', onHide);
  view.addEventListener('pageshow', onShow);

  const selection = watchSelection(document, pageCodes.store, (ids) => ports.send({ type: 'selected', ids }));
  let current: PageCode | undefined;
  const focusOn = (code: PageCode | undefined) => {
    if (!code) return;
    current = code;
    ports.send({ type: 'code-focused', id: code.id });
  };
  const fields = watchFields(document, (field) => {
    ports.send({ type: 'field-focused' });
    focusOn(pageCodes.store.at(field)[0] ?? codeInLineOf(field));
  });
  function codeInLineOf(element: Element): PageCode | undefined {
    const row = element.closest('tr,[role="row"],fieldset,form,li');
    return row
      ? pageCodes.store.all().find(({ node, element: control }) => row.contains(node ?? (control as Element)))
      : undefined;
  }
  const onClick = (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof Element && target !== host.element) focusOn(codeInLineOf(target));
  };
  document.addEventListener('click', onClick, passive);

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
          report(true);
          selection.repeat();
          return undefined;
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
      hover.dispose();
      fields.dispose();
      pageCodes.dispose();
      painter.dispose();
      frame?.close();
      document.removeEventListener('scroll', refresh, passive);
      document.removeEventListener('click', onClick, passive);
      view.removeEventListener('resize', refresh, passive);
      view.removeEventListener('pagehide', onHide);
      view.removeEventListener('pageshow', onShow);
      host.dispose();
    },
  };
}
