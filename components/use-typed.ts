import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SidebarPort, TypedText } from './port.ts';

export const NOTHING_TYPED: TypedText = { text: '', corrections: {}, muted: [] };

/** What the person typed, kept with each key, and dropped after `clearAfterMinutes` without input (0: never). */
export function useTyped(port: SidebarPort, clearAfterMinutes: number) {
  const [typed, setTyped] = useState<TypedText>(port.typed);
  const latest = useRef(typed);
  const change = useCallback(
    (next: Partial<TypedText>) => {
      latest.current = { ...latest.current, ...next };
      setTyped(latest.current);
      // A page can take the frame away at any moment: what was typed is kept with each key, before anything is drawn.
      port.saveTyped(latest.current);
    },
    [port],
  );
  useEffect(() => {
    const isNothing = typed.text === '' && Object.keys(typed.corrections).length === 0;
    if (clearAfterMinutes === 0 || isNothing) return undefined;
    const timer = setTimeout(() => change(NOTHING_TYPED), clearAfterMinutes * 60_000);
    return () => clearTimeout(timer);
  }, [typed, clearAfterMinutes, change]);
  return [typed, change] as const;
}
