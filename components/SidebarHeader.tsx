/** The sidebar's name and where it stands. */
import { t } from './words.ts';

export interface SidebarHeaderProps {
  onOptions: () => void;
  onDock?: ((side: 'left' | 'right') => void) | undefined;
  onCollapse?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

interface IconButtonProps {
  label: string;
  path: string;
  onClick: () => void;
}

function IconButton({ label, path, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}

const PATHS = {
  left: 'M2 2.5h12v11H2ZM6 2.5v11',
  right: 'M2 2.5h12v11H2ZM10 2.5v11',
  collapse: 'M6 3l5 5-5 5',
  options: 'M3 4.5h10M3 8h10M3 11.5h10',
  close: 'M4 4l8 8M12 4l-8 8',
};

export function SidebarHeader({ onOptions, onDock, onCollapse, onClose }: SidebarHeaderProps) {
  return (
    <header class="header">
      <h1>
        <svg class="mark" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <rect x="1" y="1" width="14" height="14" rx="4" fill="#12506f" />
          <path d="M4 6h8M4 9h5" stroke="#fff" stroke-width="1.6" stroke-linecap="round" />
          <path d="M4 12h8" stroke="#ffc94d" stroke-width="2" stroke-linecap="round" />
        </svg>
        Claimlight
      </h1>
      {onDock && <IconButton label={t('dockLeft')} path={PATHS.left} onClick={() => onDock('left')} />}
      {onDock && <IconButton label={t('dockRight')} path={PATHS.right} onClick={() => onDock('right')} />}
      {onCollapse && <IconButton label={t('collapse')} path={PATHS.collapse} onClick={onCollapse} />}
      <IconButton label={t('options')} path={PATHS.options} onClick={onOptions} />
      {onClose && <IconButton label={t('closeSidebar')} path={PATHS.close} onClick={onClose} />}
    </header>
  );
}
