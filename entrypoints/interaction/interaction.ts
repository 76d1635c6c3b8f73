/** Marks the codes of one document, and answers what a person does with them by pointer and keys and from the sidebar. */
import { isAgentCommand } from '../../utils/browser/agent-commands.ts';
import { message } from '../../utils/browser/agent-runtime.ts';
import type { StartInteraction } from '../../utils/browser/agent-scripts.ts';
import type { AgentStart } from '../../utils/browser/messages.ts';
import type { PageCode } from '../../utils/page/code-store.ts';
import { createFrames } from '../../utils/page/frames.ts';
import { createPainter } from '../../utils/page/highlight.ts';
import { createHover, type HoverOptions } from '../../utils/page/hover.ts';
import { OUTLINE_STYLE } from '../../utils/page/outlines.ts';
import { insertText } from './insert.ts';
import { createReporter } from './report.ts';
import { watchSelection } from './selection.ts';
import { createSidebar } from './sidebar.ts';

const cardOptionsOf = ({ cardDelayMs, cardModifierKey }: Omit<AgentStart, 'layout'>): HoverOptions => ({
  delayMs: cardDelayMs,
  modifierKey: cardModifierKey,
});

export const startInteraction: StartInteraction = (page, start, link) => {
  const { document, host, listeners, store, attention } = page;
  const view = document.defaultView as Window;
  /** Holds catalogue text and geometry only. */
  const layer = document.createElement('div');
  const style = document.createElement('style');
  style.textContent = OUTLINE_STYLE;
  host.root.append(style, layer);
  const painter = createPainter(document, layer);
  painter.setStrength(start.marks);
  const setTheme = (theme: AgentStart['theme']) => {
    layer.dataset['theme'] = theme;
  };
  setTheme(start.theme);

  const reporter = createReporter(store, link.send);
  const frames = createFrames(document, () => link.send({ type: 'frames-changed' }));
  const selection = watchSelection(document, store, (ids) => link.send({ type: 'selected', ids }));
  const hover = createHover(
    document,
    layer,
    listeners,
    store,
    (codes) => link.ask({ type: 'describe', codes }),
    message,
    cardOptionsOf(start),
    attention.pointer,
  );
  const sidebar = view === view.top ? createSidebar(page, start.layout, link) : undefined;

  // What is typed scrolls inside its field; nothing painted stands in there.
  listeners.on(document, 'scroll', ({ target }: Event) => {
    if (!(target instanceof Element && target.matches('input,textarea,select'))) painter.refresh();
  });
  listeners.on(document, 'load', painter.refresh);
  listeners.on(view, 'resize', painter.refresh);

  let current: PageCode | undefined;
  const focusOn = (code: PageCode | undefined) => {
    if (!code) return;
    current = code;
    link.send({ type: 'code-focused', id: code.id });
  };
  const codeInLineOf = (element: Element): PageCode | undefined => {
    const row = element.closest('tr,[role="row"],fieldset,form,li');
    return row ? store.firstIn(row) : undefined;
  };
  listeners.on(document, 'click', (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof Element && target !== host.element) focusOn(codeInLineOf(target));
  });

  const reveal = (code: PageCode) => {
    const target = code.element ?? code.node?.parentElement;
    const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    target?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'auto' });
    painter.refresh();
    painter.pulse(code);
    current = code;
  };

  const step = (by: 1 | -1) => {
    const codes = store.all();
    if (codes.length === 0) return;
    const at = current ? codes.findIndex(({ id }) => id === current?.id) : by === 1 ? -1 : 0;
    const next = codes[(at + by + codes.length) % codes.length] as PageCode;
    reveal(next);
    focusOn(next);
    hover.open(next);
  };

  return {
    changed() {
      painter.show(store.all());
      reporter.changes();
      frames.check();
      hover.check(store.all());
    },
    entered: (field) => focusOn(store.at(field)[0] ?? codeInLineOf(field)),
    command(command) {
      if (!isAgentCommand(command)) return undefined;
      switch (command.type) {
        case 'report':
          reporter.all();
          selection.repeat();
          return undefined;
        case 'place':
          return frames.place();
        case 'reveal': {
          const code = store.byId(command.id);
          if (code) reveal(code);
          return undefined;
        }
        case 'step':
          if (sidebar) step(command.direction === 'next' ? 1 : -1);
          return undefined;
        case 'sidebar':
          sidebar?.command(command.show);
          return undefined;
        case 'move':
          sidebar?.move(command.change);
          return undefined;
        case 'selection':
          return { selected: selection.report() };
        case 'close-card':
          hover.close();
          return undefined;
        case 'count':
          sidebar?.setCount(command.count);
          return undefined;
        case 'insert':
          return { inserted: insertText(attention.field(), command.text) };
        case 'settings':
          painter.setStrength(command.marks);
          setTheme(command.theme);
          hover.configure(cardOptionsOf(command));
          return undefined;
      }
    },
    dispose() {
      painter.dispose();
      hover.dispose();
      reporter.dispose();
      sidebar?.dispose();
    },
  };
};
