/** A button that opens a short list of actions; arrow keys move, Escape closes and gives the focus back. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { IconButton } from './icons.tsx';

export interface MenuItem {
  label: string;
  onSelect: () => void;
}

export interface MenuProps {
  /** The button's name. */
  label: string;
  items: readonly MenuItem[];
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function Menu({ label, items }: MenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  const choices = () => [...(holder.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useEffect(() => {
    if (isOpen) choices()[0]?.focus();
  }, [isOpen]);

  const close = (isFocusKept: boolean) => {
    setIsOpen(false);
    if (isFocusKept) holder.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close(true);
    }
    const all = choices();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = STEPS[event.key]?.(at, all.length);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu inside
    <div
      class="menu-holder"
      ref={holder}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (!holder.current?.contains(event.relatedTarget as Node | null)) setIsOpen(false);
      }}
    >
      <IconButton
        label={label}
        icon="more"
        hasMenu
        expanded={isOpen}
        controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && (
        <div id={id} role="menu" class="menu" aria-label={label}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close(true);
                item.onSelect();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
