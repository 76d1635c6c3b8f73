/** Our mark and the line icons of the sidebar: strokes in the colour of the text around them. */

const PATHS = {
  left: 'M2 2.5h12v11H2ZM6 2.5v11',
  right: 'M2 2.5h12v11H2ZM10 2.5v11',
  collapse: 'M3 12.5h10',
  options: 'M2 5h6M12 5h2M10 3v4M2 11h2M8 11h6M6 9v4',
  close: 'M4 4l8 8M12 4l-8 8',
  previous: 'M10 3 5 8l5 5',
  next: 'M6 3l5 5-5 5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14',
} as const;

interface IconButtonProps {
  label: string;
  icon: keyof typeof PATHS;
  onClick: () => void;
  disabled?: boolean;
  /** For a button that opens and closes something. */
  expanded?: boolean | undefined;
}

export function IconButton({ label, icon, onClick, disabled = false, expanded }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path
          d={PATHS[icon]}
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

export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
      <rect x="0.5" y="0.5" width="15" height="15" rx="4" fill="#12506f" />
      <path d="M4 5.5h8M4 8.5h5" stroke="#fff" stroke-width="1.8" stroke-linecap="round" />
      <path d="M4 12h8" stroke="#ffc94d" stroke-width="2.2" stroke-linecap="round" />
    </svg>
  );
}
