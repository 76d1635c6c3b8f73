/** The sidebar's name and where it stands. */
import { IconButton, Mark } from './icons.tsx';
import { t } from './words.ts';

export interface SidebarHeaderProps {
  onOptions: () => void;
  onDock?: ((side: 'left' | 'right') => void) | undefined;
  onCollapse?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

export function SidebarHeader({ onOptions, onDock, onCollapse, onClose }: SidebarHeaderProps) {
  return (
    <header class="header">
      <h1>
        <Mark />
        <span class="name">Claimlight</span>
      </h1>
      {onDock && <IconButton label={t('dockLeft')} icon="left" onClick={() => onDock('left')} />}
      {onDock && <IconButton label={t('dockRight')} icon="right" onClick={() => onDock('right')} />}
      <IconButton label={t('options')} icon="options" onClick={onOptions} />
      {onCollapse && <IconButton label={t('collapse')} icon="collapse" onClick={onCollapse} />}
      {onClose && <IconButton label={t('closeSidebar')} icon="close" onClick={onClose} />}
    </header>
  );
}
