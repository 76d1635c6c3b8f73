/** The sidebar beside the page: opened, moved, and as the person left it on the site. */
import { message, runtime } from '../../utils/browser/agent-runtime.ts';
import type { AgentLink, ReadPage } from '../../utils/browser/agent-scripts.ts';
import type { AgentStart } from '../../utils/browser/messages.ts';
import { createSidebarFrame, type SidebarFrame } from '../../utils/page/sidebar-frame.ts';

type Layout = AgentStart['layout'];

/** A page of ours may only frame what has its own origin, and the browser gives others an address that is not. */
const sidebarPage = (): string =>
  location.protocol.endsWith('-extension:') ? '/sidebar.html' : runtime.getURL('/sidebar.html');

export interface Sidebar {
  command(show: 'open' | 'closed' | 'toggle' | 'collapse'): void;
  move(change: 'side' | 'mode'): void;
  setCount(count: number): void;
  dispose(): void;
}

export function createSidebar({ host }: ReadPage, start: Layout, { ask }: AgentLink): Sidebar {
  let layout = start;
  let frame: SidebarFrame | undefined;
  let isDisposed = false;

  const save = (change: Partial<Layout>) =>
    void ask({ type: 'layout', layout: change }).catch(() => undefined);

  const show = async () => {
    if (!frame) {
      const answer = await ask<{ token?: string } | undefined>({ type: 'frame-token' }).catch(
        () => undefined,
      );
      if (!answer?.token || isDisposed) return;
      // Asked for twice while the token was on its way, it is there once.
      frame ??= createSidebarFrame(
        host.root.appendChild(document.createElement('div')),
        `${sidebarPage()}#${answer.token}`,
        (next) => {
          layout = { ...layout, ...next };
          save(next);
        },
        message,
      );
    }
    if (layout.open) frame.show(layout);
  };

  const setOpen = (open: boolean, collapsed = false) => {
    layout = { ...layout, open, collapsed: open && collapsed };
    save({ open, collapsed: layout.collapsed });
    if (open) void show();
    else frame?.close();
  };

  if (layout.open) void show();

  return {
    command(to) {
      if (to === 'collapse') setOpen(true, true);
      else if (to === 'toggle') setOpen(!layout.open || layout.collapsed);
      else setOpen(to === 'open');
    },
    move(change) {
      layout =
        change === 'side'
          ? { ...layout, side: layout.side === 'left' ? 'right' : 'left' }
          : { ...layout, mode: layout.mode === 'push' ? 'overlay' : 'push' };
      save({ side: layout.side, mode: layout.mode });
      if (frame?.isOpen()) frame.show(layout);
    },
    setCount: (count) => frame?.setCount(count),
    dispose() {
      isDisposed = true;
      frame?.close();
    },
  };
}
