/** Our mark and the line icons: strokes in the colour of the text around them. */
import type { Severity } from '../utils/check/types.ts';

const PATHS = {
  collapse: 'M3 12.5h10',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  show: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z',
  sidebar: 'M2 2.5h12v11H2ZM10 2.5v11',
  pin: 'M5.5 2h5M6.5 2v4L4 9h8L9.5 6V2M8 9v5',
} as const;

type IconName = keyof typeof PATHS;

interface IconButtonProps {
  label: string;
  icon: IconName;
  onClick: () => void;
  disabled?: boolean;
  /** For a button that opens and closes something, and the id of what it opens. */
  expanded?: boolean | undefined;
  controls?: string | undefined;
  hasMenu?: boolean;
  pressed?: boolean | undefined;
  /** 'Alt+PageDown': said by screen readers and shown with the label. */
  shortcut?: string | undefined;
}

export function IconButton({
  label,
  icon,
  onClick,
  disabled = false,
  expanded,
  controls,
  hasMenu = false,
  pressed,
  shortcut,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-haspopup={hasMenu ? 'menu' : undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      title={shortcut ? `${label} (${shortcut})` : label}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={PATHS[icon]}
          fill="none"
          stroke="currentColor"
          stroke-width={icon === 'more' ? '2.4' : '1.6'}
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="15" rx="4" fill="#12506f" />
      <path d="M4 5.5h8M4 8.5h5" stroke="#fff" stroke-width="1.8" stroke-linecap="round" />
      <path d="M4 12h8" stroke="#ffc94d" stroke-width="2.2" stroke-linecap="round" />
    </svg>
  );
}

const SEVERITY_PATHS: Record<Severity, string> = {
  error: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM4.5 7h7v2h-7Z',
  warning: 'M8 1 15.5 14.5H.5ZM7.2 6v4.4h1.6V6ZM7.2 11.4V13h1.6v-1.6Z',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7.2 4h1.6v1.7H7.2ZM7.2 7h1.6v5H7.2Z',
};

/** Shape as well as colour: a circle with a bar, a triangle, an i. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <svg class={`icon ${severity}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SEVERITY_PATHS[severity]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
