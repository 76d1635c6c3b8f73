/** Which visit is checked: one key or one click to the next, or any of them by name. */
import { useEffect, useRef } from 'preact/hooks';
import type { Visit } from '../utils/check/index.ts';
import { IconButton } from './icons.tsx';
import { t } from './words.ts';

export interface VisitPickerProps {
  visits: readonly Visit<string>[];
  visit: Visit<string>;
  onVisit: (key: string) => void;
}

/** '2026-11-12 · 90834 90785'. */
const nameOf = ({ label, lines }: Visit<string>): string =>
  [label, lines.map(({ code }) => code).join(' ')].join(' · ');

export function VisitPicker({ visits, visit, onVisit }: VisitPickerProps) {
  const place = visits.findIndex(({ key }) => key === visit.key);
  const step = (by: number) => {
    const next = visits[place + by];
    if (next) onVisit(next.key);
  };
  // Keys may come faster than effects are renewed.
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = event.altKey ? { PageDown: 1, PageUp: -1 }[event.key] : undefined;
      if (by === undefined) return;
      event.preventDefault();
      latest.current(by);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <div class="picker">
      <select
        aria-label={t('visitChecked')}
        value={visit.key}
        onChange={(event) => onVisit(event.currentTarget.value)}
      >
        {visits.map((one) => (
          <option key={one.key} value={one.key}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      <IconButton
        label={t('previousVisit')}
        icon="previous"
        shortcut="Alt+PageUp"
        disabled={place <= 0}
        onClick={() => step(-1)}
      />
      <IconButton
        label={t('nextVisit')}
        icon="next"
        shortcut="Alt+PageDown"
        disabled={place >= visits.length - 1}
        onClick={() => step(1)}
      />
    </div>
  );
}
