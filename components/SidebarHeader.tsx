/** What the sidebar shows, and where it stands. */
import { IconButton, Mark } from './icons.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { t } from './words.ts';

export type View = 'check' | 'visits' | 'lookup';
const VIEWS: readonly View[] = ['check', 'visits', 'lookup'];

export interface SidebarHeaderProps {
  view: View;
  onView: (view: View) => void;
  visitCount: number;
  menu: readonly MenuItem[];
  onCollapse?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

function nameOf(view: View, visitCount: number): string {
  if (view === 'check') return t('viewCheck');
  if (view === 'lookup') return t('viewLookUp');
  return visitCount > 1 ? t('viewVisitsCount', visitCount) : t('viewVisits');
}

export function SidebarHeader({ view, onView, visitCount, menu, onCollapse, onClose }: SidebarHeaderProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = VIEWS[(VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length] as View;
    onView(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <header class="header">
      <h1>
        <Mark />
        <span class="unseen">Claimlight</span>
      </h1>
      <div role="tablist" class="tabs" aria-label="Claimlight">
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-selected={view === one}
            aria-controls={`view-${one}`}
            tabIndex={view === one ? 0 : -1}
            onClick={() => onView(one)}
            onKeyDown={onKeyDown}
          >
            {nameOf(one, visitCount)}
          </button>
        ))}
      </div>
      <Menu label={t('moreActions')} items={menu} />
      {onCollapse && <IconButton label={t('collapse')} icon="collapse" onClick={onCollapse} />}
      {onClose && <IconButton label={t('closeSidebar')} icon="close" onClick={onClose} />}
    </header>
  );
}
